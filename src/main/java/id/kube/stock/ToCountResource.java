package id.kube.stock;

import id.kube.catalog.Product;
import id.kube.catalog.Products;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What is to be counted today. Whoever counts is told no quantity: who knows what should be there
 * finds just that.
 */
@Path("/api/v1/stock/to-count")
class ToCountResource {

    private final GoodsToCount goods;
    private final StockCounts counts;
    private final Products products;
    private final Clock clock;

    ToCountResource(GoodsToCount goods, StockCounts counts, Products products, Clock clock) {
        this.goods = goods;
        this.counts = counts;
        this.products = products;
        this.clock = clock;
    }

    /** The goods of the day, which of all were counted on it, and the list to pick others from. */
    @GET
    @Transactional
    public ToCount today(@QueryParam("asOf") LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return new ToCount(goods.on(day),
                counts.between(day, day).stream().map(StockCounted::sku).distinct().toList(),
                products.all().stream().map(Shelf::of).toList());
    }

    /** Three goods, those that were counted, and all there are. */
    record ToCount(List<String> today, List<String> counted, List<Shelf> goods) {
    }

    /** A good as somebody counts it. */
    record Shelf(String sku, String name, String unit, List<Pack> packs) {

        static Shelf of(Product product) {
            return new Shelf(product.sku(), product.name(),
                    product.unit().name().toLowerCase(Locale.ROOT), product.packs().stream()
                    .map(pack -> new Pack(pack.name(), pack.size().count())).toList());
        }
    }

    /** How many are in a carton. */
    record Pack(String name, long size) {
    }
}
