package id.kube.purchasing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kube.catalog.Price;
import id.kube.catalog.Product;
import id.kube.catalog.Products;
import id.kube.quantity.Quantity;
import id.kube.stock.GoodsBook;
import id.kube.stock.Stock;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** What each good cost when it was bought last, so that nobody sells below it unknowingly. */
@Path("/api/v1/market-trips/costs")
class CostsResource {

    private final GoodsBought bought;
    private final GoodsBook goods;
    private final Products products;
    private final Clock clock;

    CostsResource(GoodsBought bought, GoodsBook goods, Products products, Clock clock) {
        this.bought = bought;
        this.goods = goods;
        this.products = products;
        this.clock = clock;
    }

    /**
     * By sku. A good the group began with and never bought since costs what it stands in the
     * books for, told for one unit of its price and not for all there is, so that nobody reads
     * here what she is to count. One that was neither bought nor is there is left out.
     */
    @GET
    @Transactional
    public List<Cost> costs() {
        List<String> skus = products.all().stream().map(Product::sku).toList();
        Map<String, Cost> costs = new TreeMap<>();
        LocalDate today = LocalDate.now(clock);
        Map<String, Price> prices = products.prices(today);
        goods.asOf(today, OptionalLong.empty()).stream()
                .filter(held -> held.place().equals(Stock.SHOP) && held.quantity().isPositive())
                .forEach(held -> costs.put(held.sku(),
                        average(held, Optional.ofNullable(prices.get(held.sku())))));
        bought.lastOf(skus).forEach((sku, last) -> costs.put(sku, new Cost(sku,
                last.quantity().count(), last.value().amount(), Optional.of(last.day()))));
        return new ArrayList<>(costs.values());
    }

    private static Cost average(GoodsBook.Held held, Optional<Price> price) {
        long unit = price.map(Price::per).orElse(Quantity.of(1)).count();
        return new Cost(held.sku(), unit,
                held.value().share(unit, held.quantity().count()).amount(), Optional.empty());
    }

    /**
     * So much of a good cost so much.
     *
     * @param day when it was bought; absent where it never was
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Cost(String sku, long quantity, long value, Optional<LocalDate> day) {
    }
}
