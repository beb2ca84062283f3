package id.kube.catalog;

import id.kube.daybook.Recording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which products there are. */
@ApplicationScoped
class KnownProducts implements PanacheRepositoryBase<KnownProduct, KnownProduct.Key> {

    Optional<KnownProduct> find(String kube, String sku) {
        return findByIdOptional(new KnownProduct.Key(kube, sku));
    }

    List<String> missing(Set<String> skus) {
        Set<String> known = list("sku in ?1", skus).stream().map(KnownProduct::sku)
                .collect(Collectors.toSet());
        return skus.stream().filter(sku -> !known.contains(sku)).toList();
    }

    /** Written at once, because pools of its goods refer to it. */
    void nowIs(Recording entry, String sku) {
        find(entry.kube(), sku).ifPresentOrElse(product -> product.nowIs(entry.no()),
                () -> persistAndFlush(new KnownProduct(sku, entry.no())));
    }
}
