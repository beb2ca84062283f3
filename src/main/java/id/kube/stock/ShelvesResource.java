package id.kube.stock;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kube.catalog.Price;
import id.kube.catalog.Product;
import id.kube.catalog.Products;
import id.kube.quantity.Quantity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The goods for whoever works at the shelf: their names, packs and prices, and no quantity. Who
 * counts and knows what should be there finds just that; so it is only told where the books are
 * wrong for certain.
 */
@Path("/api/v1/stock/shelves")
class ShelvesResource {

    private final Products products;
    private final StockPools pools;
    private final Clock clock;

    ShelvesResource(Products products, StockPools pools, Clock clock) {
        this.products = products;
        this.pools = pools;
        this.clock = clock;
    }

    /** All of them, by sku. */
    @GET
    @Transactional
    public List<Shelf> shelves() {
        Map<String, Price> prices = products.prices(LocalDate.now(clock));
        Map<String, Quantity> left = pools.quantities(Stock.SHOP);
        return products.all().stream().map(product -> Shelf.of(product,
                Optional.ofNullable(prices.get(product.sku())),
                left.getOrDefault(product.sku(), Quantity.ZERO).isNegative())).toList();
    }

    /**
     * A good.
     *
     * @param below whether the books have less than nothing of it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Shelf(String sku, String name, String unit, List<Pack> packs, Optional<Long> price,
            Optional<Long> pricePer, boolean below) {

        static Shelf of(Product product, Optional<Price> price, boolean below) {
            return new Shelf(product.sku(), product.name(),
                    product.unit().name().toLowerCase(Locale.ROOT), product.packs().stream()
                    .map(pack -> new Pack(pack.name(), pack.size().count())).toList(),
                    price.map(found -> found.amount().amount()),
                    price.map(found -> found.per().count()), below);
        }
    }

    /** How many are in a carton. */
    record Pack(String name, long size) {
    }
}
