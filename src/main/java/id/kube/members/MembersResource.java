package id.kube.members;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register of members, and the group's profile. */
@Path("/api/v1")
class MembersResource {

    private final Members members;
    private final Profiles profiles;
    private final Clock clock;
    private final ObjectMapper json;

    MembersResource(Members members, Profiles profiles, Clock clock, ObjectMapper json) {
        this.members = members;
        this.profiles = profiles;
        this.clock = clock;
        this.json = json;
    }

    @GET
    @Path("members")
    @Transactional
    public List<Shown> register(@QueryParam("asOf") LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return members.register(day).stream().map(Shown::of).toList();
    }

    @GET
    @Path("kube")
    @Transactional
    public ObjectNode group() throws JsonProcessingException {
        ObjectNode group = JsonNodeFactory.instance.objectNode();
        Optional<Profile> known = profiles.latest();
        if (known.isPresent()) {
            group.put("name", known.get().name());
            group.setAll((ObjectNode) json.readTree(known.get().details()));
        }
        return group;
    }

    /** A member as screens see her. */
    record Shown(String member, String name, String rw, String phone, List<String> roles,
            LocalDate from, LocalDate left, boolean incomplete) {

        static Shown of(Member known) {
            return new Shown(known.code(), known.name(), known.rw().orElse(null),
                    known.phone().orElse(null),
                    known.offices().stream().map(Office::word).toList(), known.from(),
                    known.left().orElse(null), known.isIncomplete());
        }
    }
}
