package id.kube.catalog;

import id.kube.daybook.Recording;
import id.kube.daybook.UnknownReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of what the shop sells. */
@ApplicationScoped
public class Products {

    private final KnownProducts known;
    private final ProductVersions versions;
    private final SellingPrices prices;

    Products(KnownProducts known, ProductVersions versions, SellingPrices prices) {
        this.known = known;
        this.versions = versions;
        this.prices = prices;
    }

    /** Must be on the list; a fact that names something new puts it there, to be completed. */
    public void require(Recording entry, String sku) {
        requireAll(entry, List.of(sku));
    }

    /** Like {@link #require}, for all lines of an entry at once. */
    public void requireAll(Recording entry, Collection<String> skus) {
        for (String sku : known.missing(entry.kube(), new LinkedHashSet<>(skus))) {
            if (entry.isStrict()) {
                throw new UnknownReference(sku);
            }
            keep(entry, Product.unlisted(sku));
            entry.review("unknown-product");
        }
    }

    /** A product as it is known today. */
    public Optional<Product> find(String sku) {
        return versions.current(Optional.of(sku)).stream().findFirst();
    }

    /** What a product is called today and what it is counted in; cheap enough for every line. */
    public Optional<Product.Label> label(String sku) {
        return versions.label(sku);
    }

    /** The product, or the product with a pack, that carries this barcode today. */
    public Optional<Product> withBarcode(String barcode) {
        return versions.skuOf(barcode).flatMap(this::find);
    }

    /** The whole list, by sku. */
    public List<Product> all() {
        return versions.current(Optional.empty());
    }

    /** What each was called by the last entry up to a number, by sku. */
    public Map<String, String> names(long known) {
        return versions.names(known);
    }

    /** The selling price of a product on a day, where there is one. */
    public Optional<Price> price(String sku, LocalDate day) {
        return prices.asOf(sku, day);
    }

    /** All selling prices of a day, by sku. */
    public Map<String, Price> prices(LocalDate day) {
        return prices.allAsOf(day);
    }

    void keep(Recording entry, Product product) {
        versions.keep(entry, product);
        known.nowIs(entry, product.sku());
    }

    void price(Recording entry, String sku, LocalDate from, Price price) {
        if (known.find(entry.kube(), sku).isEmpty()) {
            throw new UnknownReference(sku);
        }
        prices.keep(entry, sku, from, price);
    }
}
