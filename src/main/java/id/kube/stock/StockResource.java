package id.kube.stock;

import id.kube.daybook.DayBookReader;
import id.kube.daybook.UnknownReference;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What is where, and what was counted. */
@Path("/api/v1/stock")
class StockResource {

    /** A count of every shelf on every day of two years fits; more is asked for in parts. */
    private static final int DAYS = 731;

    private final StockBalances balances;
    private final StockCounts counts;
    private final DayBookReader reader;
    private final Clock clock;

    StockResource(StockBalances balances, StockCounts counts, DayBookReader reader,
            Clock clock) {
        this.balances = balances;
        this.counts = counts;
        this.reader = reader;
        this.clock = clock;
    }

    /** Every place and good with something in it, at the end of a day. */
    @GET
    public List<Holding> stock(@QueryParam("asOf") Optional<LocalDate> asOf,
            @QueryParam("known") Optional<Long> known) {
        LocalDate day = asOf.orElseGet(() -> LocalDate.now(clock));
        OptionalLong upTo = known.stream().mapToLong(Long::longValue).findFirst();
        return balances.asOf(day, upTo).stream().map(Holding::of).toList();
    }

    /** What was counted, newest last; the last month where no days are named. */
    @GET
    @Path("counts")
    public List<Count> counts(@QueryParam("from") Optional<LocalDate> from,
            @QueryParam("to") Optional<LocalDate> to) {
        LocalDate last = to.orElseGet(() -> LocalDate.now(clock));
        LocalDate first = from.orElse(last.minusMonths(1));
        LocalDate earliest = last.minusDays(DAYS);
        return counts.between(first.isBefore(earliest) ? earliest : first, last).stream()
                .map(Count::of).toList();
    }

    /**
     * What one count came to, by the id of its entry: whoever counted blind is told when it can
     * no longer be changed.
     */
    @GET
    @Path("counts/{id}")
    @Transactional
    public List<Count> one(@PathParam("id") String id) {
        List<Count> lines = reader.entry(id).map(entry -> counts.of(entry.no()))
                .orElse(List.of()).stream().map(Count::of).toList();
        if (lines.isEmpty()) {
            throw new UnknownReference(id);
        }
        return lines;
    }

    /** A good in a place. */
    record Holding(String place, String sku, long quantity, long value) {

        static Holding of(Move held) {
            return new Holding(held.place(), held.sku(), held.quantity().count(),
                    held.value().amount());
        }
    }

    /** A shelf that was counted; the value is what the books gained or lost by it. */
    record Count(long entry, LocalDate date, String sku, long expected, long counted,
            long difference, long value) {

        static Count of(StockCounted shelf) {
            Quantity difference = shelf.counted().minus(shelf.expected());
            Rupiah value = shelf.value();
            return new Count(shelf.entryNo(), shelf.bookedOn(), shelf.sku(),
                    shelf.expected().count(), shelf.counted().count(), difference.count(),
                    value.amount());
        }
    }
}
