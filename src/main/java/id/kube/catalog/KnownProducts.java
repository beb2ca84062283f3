package id.kube.catalog;

import id.kube.daybook.Recording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which products there are. */
@ApplicationScoped
class KnownProducts implements PanacheRepositoryBase<KnownProduct, KnownProduct.Key> {

    Optional<KnownProduct> find(String kube, String sku) {
        return findByIdOptional(new KnownProduct.Key(kube, sku));
    }

    List<String> missing(String kube, Set<String> skus) {
        return skus.stream().filter(sku -> find(kube, sku).isEmpty()).toList();
    }

    void nowIs(Recording entry, String sku) {
        find(entry.kube(), sku).ifPresentOrElse(product -> product.nowIs(entry.no()),
                () -> persist(new KnownProduct(sku, entry.no())));
    }
}
