package id.kube.sales;

import id.kube.daybook.DayBookReader;
import id.kube.daybook.UnknownReference;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The counts of cash, with what was over or short. */
@Path("/api/v1/cash/counts")
class CashCountsResource {

    private static final int DAYS = 31;

    private final CashCounts counts;
    private final DayBookReader reader;
    private final Clock clock;

    CashCountsResource(CashCounts counts, DayBookReader reader, Clock clock) {
        this.counts = counts;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    @Transactional
    public List<Shown> between(@QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        LocalDate last = to == null ? LocalDate.now(clock) : to;
        LocalDate first = from == null ? last.minusDays(DAYS) : from;
        return counts.between(first, last).stream().map(Shown::of).toList();
    }

    /**
     * What one count came to, by the id of its entry: whoever counted blind is told when it can
     * no longer be changed.
     */
    @GET
    @Path("{id}")
    @Transactional
    public Shown one(@PathParam("id") String id) {
        return reader.entry(id).flatMap(entry -> counts.of(entry.no())).map(Shown::of)
                .orElseThrow(() -> new UnknownReference(id));
    }

    /** One count in whole rupiah; variance is counted less expected. */
    record Shown(LocalDate date, String where, String shift, String who, long counted,
            long expected, long variance, String charge, long entryNo) {

        static Shown of(CashCount count) {
            return new Shown(count.bookedOn(), count.place(), count.shift().orElse(null),
                    count.countedBy().orElse(null), count.counted().amount(),
                    count.expected().amount(), count.variance().amount(),
                    count.charged().orElse(null), count.entryNo());
        }
    }
}
