package id.kube.stock;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kube.catalog.Price;
import id.kube.catalog.Product;
import id.kube.catalog.Products;
import id.kube.daybook.UnknownReference;
import id.kube.quantity.Quantity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The list of goods with today's price and what is left of each. */
@Path("/api/v1/products")
class ProductsResource {

    private final Products products;
    private final StockPools pools;
    private final Clock clock;

    ProductsResource(Products products, StockPools pools, Clock clock) {
        this.products = products;
        this.pools = pools;
        this.clock = clock;
    }

    /** All goods, or the one that carries a barcode. */
    @GET
    public List<ListedProduct> products(@QueryParam("barcode") Optional<String> barcode) {
        LocalDate today = LocalDate.now(clock);
        if (barcode.isPresent()) {
            return products.withBarcode(barcode.get()).stream()
                    .map(product -> listed(product, today)).toList();
        }
        Map<String, Price> prices = products.prices(today);
        Map<String, Quantity> left = pools.quantities(Stock.SHOP);
        return products.all().stream().map(product -> ListedProduct.of(product,
                Optional.ofNullable(prices.get(product.sku())),
                left.getOrDefault(product.sku(), Quantity.ZERO))).toList();
    }

    /** One good. */
    @GET
    @Path("{sku}")
    public ListedProduct product(@PathParam("sku") String sku) {
        return products.find(sku).map(product -> listed(product, LocalDate.now(clock)))
                .orElseThrow(() -> new UnknownReference(sku));
    }

    private ListedProduct listed(Product product, LocalDate today) {
        return ListedProduct.of(product, products.price(product.sku(), today),
                pools.find(Stock.SHOP, product.sku()).map(StockPool::quantity)
                        .orElse(Quantity.ZERO));
    }

    /** A good as screens show it; what nobody said is left out. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ListedProduct(String sku, String name, String unit, Optional<String> category,
            List<String> barcodes, List<ListedPack> packs, Optional<Long> price,
            Optional<Long> pricePer, Optional<Long> reorderAt, boolean expires,
            boolean incomplete, long stock) {

        static ListedProduct of(Product product, Optional<Price> price, Quantity stock) {
            return new ListedProduct(product.sku(), product.name(),
                    product.unit().name().toLowerCase(Locale.ROOT), product.category(),
                    product.barcodes(), product.packs().stream().map(ListedPack::of).toList(),
                    price.map(found -> found.amount().amount()),
                    price.map(found -> found.per().count()),
                    product.reorderAt().map(Quantity::count), product.expires(),
                    product.incomplete(), stock.count());
        }
    }

    /** A pack of a good. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ListedPack(String name, long size, Optional<String> barcode) {

        static ListedPack of(Product.Pack pack) {
            return new ListedPack(pack.name(), pack.size().count(), pack.barcode());
        }
    }
}
