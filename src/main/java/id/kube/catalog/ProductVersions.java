package id.kube.catalog;

import id.kube.daybook.PlainSql;
import id.kube.daybook.Recording;
import id.kube.quantity.Quantity;
import id.kube.quantity.Unit;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every version of every product, with its barcodes and packs. */
@ApplicationScoped
class ProductVersions implements PanacheRepositoryBase<ProductVersion, ProductVersion.Key> {

    private static final String CURRENT =
            ", KnownProduct k where k.sku = v.sku and k.versionNo = v.entryNo";

    private static final String LABEL = "select v.name, v.unit from product k"
            + " join product_version v on v.kube_id = k.kube_id and v.sku = k.sku"
            + " and v.entry_no = k.version_no where k.kube_id = ? and k.sku = ?";

    private final EntityManager rows;
    private final PlainSql sql;

    ProductVersions(EntityManager rows, PlainSql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    void keep(Recording entry, Product product) {
        String sku = product.sku();
        persist(new ProductVersion(sku, entry.no(), product.name(), product.unit(),
                product.category().orElse(null),
                product.reorderAt().map(Quantity::count).orElse(null),
                product.expires(), product.incomplete()));
        product.barcodes().stream().distinct().forEach(barcode ->
                rows.persist(new ProductBarcode(sku, entry.no(), barcode)));
        int line = 0;
        for (Product.Pack pack : product.packs()) {
            rows.persist(new ProductPack(sku, entry.no(), line++, pack.name(),
                    pack.size().count(), pack.barcode().orElse(null)));
        }
    }

    /** The versions that hold today: of one product, or of all by sku. */
    List<Product> current(Optional<String> only) {
        Map<String, List<String>> barcodes = read(ProductBarcode.class, only, "v.barcode")
                .collect(Collectors.groupingBy(ProductBarcode::sku,
                        Collectors.mapping(ProductBarcode::barcode, Collectors.toList())));
        Map<String, List<Product.Pack>> packs = read(ProductPack.class, only, "v.line")
                .collect(Collectors.groupingBy(ProductPack::sku,
                        Collectors.mapping(ProductVersions::pack, Collectors.toList())));
        return read(ProductVersion.class, only, "v.entryNo")
                .map(v -> new Product(v.sku(), v.name(), v.unit(), v.category(),
                        barcodes.getOrDefault(v.sku(), List.of()),
                        packs.getOrDefault(v.sku(), List.of()),
                        v.reorderAt().map(Quantity::of), v.expires(), v.incomplete()))
                .toList();
    }

    Optional<Product.Label> label(String sku) {
        return sql.first(LABEL, row -> new Product.Label(row.getString(1),
                Unit.valueOf(row.getString(2))), sql.kube(), sku);
    }

    /** What each was called by the last entry up to a number. */
    Map<String, String> names(long known) {
        return list("entryNo <= ?1 order by entryNo", known).stream()
                .collect(Collectors.toMap(ProductVersion::sku, ProductVersion::name,
                        (old, now) -> now, TreeMap::new));
    }

    Optional<String> skuOf(String barcode) {
        return barcoded(ProductBarcode.class, barcode)
                .or(() -> barcoded(ProductPack.class, barcode));
    }

    private <V> Stream<V> read(Class<V> versions, Optional<String> only,
            String order) {
        var query = rows.createQuery("select v from " + versions.getSimpleName() + " v" + CURRENT
                + only.map(sku -> " and v.sku = :sku").orElse("")
                + " order by v.sku, " + order, versions);
        only.ifPresent(sku -> query.setParameter("sku", sku));
        return query.getResultStream();
    }

    private Optional<String> barcoded(Class<?> versions, String barcode) {
        return rows.createQuery("select v.sku from " + versions.getSimpleName() + " v" + CURRENT
                + " and v.barcode = :barcode order by v.entryNo desc", String.class)
                .setParameter("barcode", barcode).setMaxResults(1)
                .getResultStream().findFirst();
    }

    private static Product.Pack pack(ProductPack pack) {
        return new Product.Pack(pack.name(), Quantity.of(pack.size()), pack.barcode());
    }
}
