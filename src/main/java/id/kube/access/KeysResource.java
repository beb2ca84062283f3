package id.kube.access;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.BadField;
import id.kube.daybook.Fields;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
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

    private static final int LONGEST_NAME = 200;

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
        long count = all.stream().filter(kube -> !kube.example()).count();
        Optional<Kubes.Known> own = all.stream().filter(kube -> !kube.example()).findFirst();
        return new State(count,
                count == 1 ? own.get().name() : null, LocalDate.now(clock));
    }

    @POST
    @Path("setup")
    public Response setUp(JsonNode body, @HeaderParam("Authorization") String authorization) {
        Setup.NewKube asked = Fields.whole(body, fields -> fields.object("kube",
                kube -> fields.object("ketua", ketua -> read(kube, ketua))));
        boolean operator = operatorToken.isPresent() && authorization != null
                && Tokens.isSame("Bearer " + operatorToken.get(), authorization);
        return Response.status(201).entity(Map.of("token", setup.open(asked, operator))).build();
    }

    @POST
    @Path("session")
    public Keys.SignedIn signIn(JsonNode body) {
        Attempt attempt = Fields.whole(body,
                fields -> new Attempt(fields.code("member"), fields.text("pin")));
        return keys.signIn(attempt.member(), attempt.pin());
    }

    @DELETE
    @Path("session")
    public Response signOut() {
        keys.signOut();
        return Response.noContent().build();
    }

    @GET
    @Path("session/people")
    @Transactional
    public List<Keys.Person> people() {
        return keys.people();
    }

    /** Enrols the device an officer stands before; the only group of a server need not be named. */
    @POST
    @Path("enrolment")
    public Response enrolHere(JsonNode body) {
        Enrolment asked = Fields.whole(body, Enrolment::read);
        String kube = asked.kube().orElseGet(() -> QuarkusTransaction.requiringNew()
                .call(kubes::only).orElseThrow(() -> new BadField("kube")));
        return token(keys.enrol(kube, asked.device(), asked.who(), asked.pin()));
    }

    @POST
    @Path("tokens")
    public Response tokenFor(JsonNode body) {
        return token(keys.tokenFor(Fields.whole(body, KeysResource::role)));
    }

    @PUT
    @Path("people/{member}/pin")
    public Response setPin(@PathParam("member") String member, JsonNode body) {
        if (!member.matches("\\P{Cntrl}{1,32}")) {
            throw new BadField("member");
        }
        Pinned pinned = Fields.whole(body, KeysResource::pinned);
        keys.setPin(member, pinned.name(), pinned.role(), pinned.pin());
        return Response.noContent().build();
    }

    private static Setup.NewKube read(Fields kube, Fields ketua) {
        for (String extra : List.of("village", "district", "city", "programmeStart",
                "timeZone")) {
            kube.optionalText(extra);
        }
        String code = kube.code("code");
        if (!code.matches(Setup.CODE)) {
            throw new BadField("kube.code");
        }
        return new Setup.NewKube(code, name(kube), ketua.code("member"),
                name(ketua), pin(ketua, Pin.OFFICER_DIGITS), false);
    }

    private static Pinned pinned(Fields fields) {
        Role role = role(fields);
        return new Pinned(name(fields), role,
                pin(fields, role.isAnOfficers() ? Pin.OFFICER_DIGITS : Pin.DIGITS));
    }

    private static String name(Fields fields) {
        String name = fields.text("name");
        if (name.length() > LONGEST_NAME) {
            throw new BadField("name");
        }
        return name;
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

    static Response token(String token) {
        return Response.status(201).entity(Map.of("token", token)).build();
    }

    private record Attempt(String member, String pin) {
    }

    private record Pinned(String name, Role role, String pin) {
    }

    /** A device that asks for a key, and the officer who vouches for it. */
    record Enrolment(Optional<String> kube, String device, String who, String pin) {

        static Enrolment read(Fields fields) {
            return new Enrolment(fields.optionalCode("kube"), fields.code("device"),
                    fields.text("who"), fields.text("pin"));
        }
    }

    /** What a screen must know before anybody signed in. */
    record State(long kubes, String name, LocalDate today) {
    }
}
