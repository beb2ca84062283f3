package id.kube.stock;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What is to be counted today, and no word of how much should be there. */
@Path("/api/v1/stock/to-count")
class ToCountResource {

    private final GoodsToCount goods;
    private final StockCounts counts;
    private final Clock clock;

    ToCountResource(GoodsToCount goods, StockCounts counts, Clock clock) {
        this.goods = goods;
        this.counts = counts;
        this.clock = clock;
    }

    /** The goods of the day, and which of all were counted on it. */
    @GET
    @Transactional
    public ToCount today(@QueryParam("asOf") LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return new ToCount(goods.on(day),
                counts.between(day, day).stream().map(StockCounted::sku).distinct().toList());
    }

    /** Three goods, and those that were counted. */
    record ToCount(List<String> today, List<String> counted) {
    }
}
