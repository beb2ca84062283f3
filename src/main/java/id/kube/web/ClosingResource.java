package id.kube.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.access.Caller;
import id.kube.access.Keys;
import id.kube.access.Role;
import id.kube.daybook.ClosingCheck.Block;
import id.kube.daybook.DayBook;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.Fields;
import id.kube.daybook.Result;
import id.kube.daybook.StoredEntry;
import id.kube.ledger.MonthEnd;
import id.kube.ledger.TrialBalance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The closing of a month: what still blocks it and who can clear it, the lock that takes the
 * treasurer's and the chair's PIN, and the seal that stays the same for ever.
 */
@Path("/api/v1/closing")
class ClosingResource {

    private final MonthEnd monthEnd;
    private final DayBook dayBook;
    private final DayBookReader reader;
    private final Keys keys;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    ClosingResource(MonthEnd monthEnd, DayBook dayBook, DayBookReader reader, Keys keys,
            Caller caller, ObjectMapper json, Clock clock) {
        this.monthEnd = monthEnd;
        this.dayBook = dayBook;
        this.reader = reader;
        this.keys = keys;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** The months that are over, the latest first, and which of them are closed. */
    @GET
    @Transactional
    public List<MonthEnd.Over> months() {
        return monthEnd.over(LocalDate.now(clock));
    }

    @GET
    @Path("{month}")
    @Blocking
    @Transactional
    public State state(@PathParam("month") YearMonth month) {
        Optional<StoredEntry> closing = monthEnd.closedBy(month).flatMap(reader::entry);
        return new State(month.toString(),
                closing.isPresent() ? List.of() : monthEnd.blocks(month),
                closing.map(entry -> seal(month, entry)).orElse(null));
    }

    /**
     * Locks the month. The body names the entry ({@code id}), and the treasurer and the chair
     * with their PINs; they must be two people.
     */
    @POST
    @Path("{month}")
    @Blocking
    public Response close(@PathParam("month") YearMonth month, JsonNode body) {
        Asked asked = Fields.whole(body, Asked::read);
        if (asked.treasurer().member().equals(asked.chair().member())) {
            return Problems.problem(422, "two-people");
        }
        String treasurer = proven(asked.treasurer(), Role.BENDAHARA);
        String chair = proven(asked.chair(), Role.KETUA);
        ObjectNode entry = json.createObjectNode().put("id", asked.id()).put("type", "period.close")
                .put("date", LocalDate.now(clock).toString()).put("by", treasurer)
                .put("memo", "PIN bendahara " + treasurer + ", PIN ketua " + chair)
                .put("month", month.toString()).put("check", true);
        DayBook.Sender sender = new DayBook.Sender(caller.kube(), Optional.of(treasurer),
                (type, any) -> type.equals("period.close"), true, false);
        Result result = Door.await(dayBook.write(sender, entry));
        return Door.single(result);
    }

    private String proven(Signature person, Role role) {
        return keys.prove(person.member(), person.pin(), role);
    }

    private Seal seal(YearMonth month, StoredEntry closing) {
        return new Seal(closing.no(), closing.hash(), closing.receivedAt().toString(),
                monthEnd.sealed(month, closing.no()));
    }

    /** The closing that is asked for, and the two who agree to it. */
    record Asked(String id, Signature treasurer, Signature chair) {

        static Asked read(Fields fields) {
            return new Asked(fields.text("id"), fields.object("treasurer", Signature::read),
                    fields.object("chair", Signature::read));
        }
    }

    /** Somebody, and her PIN. */
    record Signature(String member, String pin) {

        static Signature read(Fields fields) {
            return new Signature(fields.code("member"), fields.text("pin"));
        }
    }

    /** What blocks a month that is open, or the seal of one that is closed. */
    record State(String month, List<Block> blocks, Seal seal) {
    }

    /** The entry that closed the month, the chain's head there, and what stood on each account. */
    record Seal(long no, String head, String closedAt, TrialBalance trialBalance) {
    }
}
