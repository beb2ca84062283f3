package id.kube.sales;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.Reversals;
import id.kube.daybook.StoredEntry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The sales of a day, for whoever was told of a mistake or is brought goods back. */
@Path("/api/v1/sales")
class SalesResource {

    /** More than a small shop sells in a day. */
    private static final int MOST = 300;

    private final DayBookReader reader;
    private final Reversals reversals;
    private final SaleLines saleLines;
    private final RefundLines refundLines;
    private final Clock clock;

    SalesResource(DayBookReader reader, Reversals reversals, SaleLines saleLines,
            RefundLines refundLines, Clock clock) {
        this.reader = reader;
        this.reversals = reversals;
        this.saleLines = saleLines;
        this.refundLines = refundLines;
        this.clock = clock;
    }

    /**
     * The sales that count on a day, the latest first.
     *
     * @param date today where none is asked for
     */
    @GET
    @Transactional
    public List<Sold> sales(@QueryParam("date") LocalDate date) {
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        List<StoredEntry> sales = reader.of("sale", day, MOST);
        Set<Long> undone = reversals.among(sales.stream().map(StoredEntry::no).toList());
        return sales.stream().map(sale -> sold(sale, undone.contains(sale.no()))).toList();
    }

    private Sold sold(StoredEntry sale, boolean undone) {
        List<RefundLine> back = refundLines.of(sale.no());
        JsonNode body = sale.body();
        return new Sold(sale.id(), sale.no(), body.path("at").textValue(),
                body.path("by").textValue(), undone, body.path("discount").asLong(),
                saleLines.of(sale.no()).stream().map(line -> Line.of(line, back)).toList(),
                StreamSupport.stream(body.path("pay").spliterator(), false).map(Paid::of)
                        .toList());
    }

    /**
     * One sale.
     *
     * @param at the moment of the sale by the till's clock, where it told one
     * @param undone whether it was taken back as a whole
     */
    record Sold(String id, long no, String at, String by, boolean undone, long discount,
            List<Line> lines, List<Paid> pay) {
    }

    /**
     * A line of it.
     *
     * @param owner the neighbour whose good it was; null where it was ours
     * @param left how many have not been brought back
     * @param leftAmount what was paid for these, in whole rupiah
     */
    record Line(String sku, long qty, long amount, String owner, long left, long leftAmount) {

        static Line of(SaleLine line, List<RefundLine> back) {
            long gone = 0;
            long paidBack = 0;
            for (RefundLine one : back) {
                if (one.saleLine() == line.line()) {
                    gone += one.quantity().count();
                    paidBack += one.amount().amount();
                }
            }
            return new Line(line.sku(), line.quantity().count(), line.amount().amount(),
                    line.owner().orElse(null), line.quantity().count() - gone,
                    line.amount().amount() - paidBack);
        }
    }

    /** A way it was paid, and by whom where it was kasbon. */
    record Paid(String m, String party, long amount) {

        static Paid of(JsonNode pay) {
            return new Paid(pay.path("m").textValue(), pay.path("party").textValue(),
                    pay.path("amount").asLong());
        }
    }
}
