package id.kube.catalog;

import id.kube.daybook.PlainSql;
import id.kube.daybook.Recording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which products there are. */
@ApplicationScoped
class KnownProducts implements PanacheRepositoryBase<KnownProduct, KnownProduct.Key> {

    private final PlainSql sql;

    KnownProducts(PlainSql sql) {
        this.sql = sql;
    }

    Optional<KnownProduct> find(String kube, String sku) {
        return findByIdOptional(new KnownProduct.Key(kube, sku));
    }

    List<String> missing(String kube, Set<String> skus) {
        Set<String> known = sql.firstOfEach("select sku from product where kube_id = ?"
                + " and sku = ?", row -> row.getString(1), skus,
                sku -> new Object[] {kube, sku}).keySet();
        return skus.stream().filter(sku -> !known.contains(sku)).toList();
    }

    /** Written at once, because pools of its goods refer to it. */
    void nowIs(Recording entry, String sku) {
        find(entry.kube(), sku).ifPresentOrElse(product -> product.nowIs(entry.no()),
                () -> persistAndFlush(new KnownProduct(sku, entry.no())));
    }
}
