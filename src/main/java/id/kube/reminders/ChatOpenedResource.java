package id.kube.reminders;

import id.kube.meetings.Remark;
import id.kube.meetings.Remarks;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom a message was opened for, and when last. Opened is not sent: what became of it in the chat
 * program nobody here can know.
 */
@Path("/api/v1/chat-opened")
class ChatOpenedResource {

    private static final String ABOUT = "chat-opened:";
    private static final int LOOKED_BACK_DAYS = 30;

    private final Remarks remarks;
    private final Clock clock;

    ChatOpenedResource(Remarks remarks, Clock clock) {
        this.remarks = remarks;
        this.clock = clock;
    }

    /** Of each member and message the last time in thirty days. */
    @GET
    @Transactional
    public List<Opened> last(@QueryParam("asOf") LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        Map<String, Opened> last = new LinkedHashMap<>();
        for (Remark said : remarks.between(ABOUT, day.minusDays(LOOKED_BACK_DAYS - 1), day)) {
            String text = said.text().split("[:, ]", 2)[0];
            last.put(said.name() + " " + text,
                    new Opened(said.name(), text, said.on(), said.by()));
        }
        return List.copyOf(last.values());
    }

    /**
     * One of them.
     *
     * @param text the word of the message
     * @param by who opened it, null where the entry does not name her
     */
    record Opened(String member, String text, LocalDate on, String by) {
    }
}
