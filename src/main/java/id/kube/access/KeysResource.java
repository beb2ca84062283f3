package id.kube.access;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.BadField;
import id.kube.daybook.Fields;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Setting up, signing in, and handing out keys. */
@Path("/api/v1")
class KeysResource {

    private final Setup setup;
    private final Keys keys;
    private final Kubes kubes;
    private final Clock clock;
    private final Optional<String> operatorToken;

    KeysResource(Setup setup, Keys keys, Kubes kubes, Clock clock,
            @ConfigProperty(name = "amanah.operator-token") Optional<String> operatorToken) {
        this.setup = setup;
        this.keys = keys;
        this.kubes = kubes;
        this.clock = clock;
        this.operatorToken = operatorToken.filter(token -> !token.isBlank());
    }

    @GET
    @Path("state")
    @Transactional
    public State state() {
        List<Kubes.Known> all = kubes.all();
        Optional<Kubes.Known> own = all.stream().filter(kube -> !kube.example()).findFirst();
        return new State(all.stream().filter(kube -> !kube.example()).count(),
                own.map(Kubes.Known::name).orElse(null), LocalDate.now(clock));
    }

    @POST
    @Path("setup")
    public Response setUp(JsonNode body, @HeaderParam("Authorization") String authorization) {
        Fields fields = Fields.of(body);
        Setup.NewKube asked = fields.object("kube", kube -> fields.object("ketua",
                ketua -> read(kube, ketua)));
        boolean operator = operatorToken.map(token -> ("Bearer " + token).equals(authorization))
                .orElse(false);
        return Response.status(201).entity(Map.of("token", setup.open(asked, operator))).build();
    }

    @POST
    @Path("session")
    public Keys.SignedIn signIn(JsonNode body) {
        Fields fields = Fields.of(body);
        return keys.signIn(fields.code("member"), fields.text("pin"));
    }

    @GET
    @Path("session/people")
    @Transactional
    public List<Keys.Person> people() {
        return keys.people();
    }

    @POST
    @Path("devices")
    public Response enrol(JsonNode body) {
        return token(keys.enrol(Fields.of(body).code("name")));
    }

    @POST
    @Path("tokens")
    public Response tokenFor(JsonNode body) {
        return token(keys.tokenFor(role(Fields.of(body))));
    }

    @PUT
    @Path("people/{member}/pin")
    public Response setPin(@PathParam("member") String member, JsonNode body) {
        Fields fields = Fields.of(body);
        Role role = role(fields);
        keys.setPin(member, fields.text("name"), role, pin(fields,
                role == Role.ANGGOTA || role == Role.KASIR ? 4 : 6));
        return Response.noContent().build();
    }

    private static Setup.NewKube read(Fields kube, Fields ketua) {
        for (String extra : List.of("village", "district", "city", "programmeStart",
                "timeZone")) {
            kube.optionalText(extra);
        }
        String code = kube.code("code");
        if (!code.matches("[a-z0-9-]{1,31}")) {
            throw new BadField("kube.code");
        }
        return new Setup.NewKube(code, kube.text("name"), ketua.code("member"),
                ketua.text("name"), pin(ketua, 6), false);
    }

    private static Role role(Fields fields) {
        try {
            return Role.of(fields.text("role"));
        } catch (IllegalArgumentException unknown) {
            throw new BadField("role");
        }
    }

    /** A PIN in digits; the ketua of a set-up may also choose a longer one. */
    private static String pin(Fields fields, int least) {
        String pin = fields.text("pin");
        if (!pin.matches("\\d{4,12}") || pin.length() < least) {
            throw new BadField("pin");
        }
        return pin;
    }

    private static Response token(String token) {
        return Response.status(201).entity(Map.of("token", token)).build();
    }

    /** What a screen must know before anybody signed in. */
    record State(long kubes, String name, LocalDate today) {
    }
}
