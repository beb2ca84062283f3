package id.kube.recovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.kube.backup.Drills;
import id.kube.daybook.BadField;
import id.kube.daybook.DayBookReader;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * For tills: whether the books came back from a backup since they last looked, and which of the
 * entries they delivered are not in these books. They send those again; the id makes each of them
 * count once.
 */
@Path("/api/v1/restored")
class RestoredResource {

    private static final int MANY = 500;

    private final Drills drills;
    private final DayBookReader reader;

    RestoredResource(Drills drills, DayBookReader reader) {
        this.drills = drills;
        this.reader = reader;
    }

    /** When these books came back to this server. */
    @GET
    public Restored restored() {
        return new Restored(drills.lastRestore().map(Drills.Drill::heldAt).orElse(null));
    }

    /** Which of up to 500 ids no entry of these books has. */
    @POST
    @Transactional
    public Missing missing(JsonNode body) {
        JsonNode asked = body == null ? MissingNode.getInstance() : body.path("ids");
        if (!asked.isArray() || asked.size() > MANY) {
            throw new BadField("ids");
        }
        List<String> ids = new ArrayList<>();
        asked.forEach(id -> ids.add(id.asText()));
        return new Missing(reader.missing(ids));
    }

    /** @param at absent where the books never left their machine */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Restored(Instant at) {
    }

    /** What the till is to send again. */
    record Missing(List<String> missing) {
    }
}
