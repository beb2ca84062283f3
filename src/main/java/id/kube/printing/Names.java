package id.kube.printing;

import id.kube.catalog.Product;
import id.kube.catalog.Products;
import id.kube.members.Members;
import id.kube.quantity.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** What codes are called on paper; a code nobody knows stands for itself. */
@ApplicationScoped
class Names {

    private final Products products;
    private final Members members;
    private final EntityManager store;

    Names(Products products, Members members, EntityManager store) {
        this.products = products;
        this.members = members;
        this.store = store;
    }

    Goods goods(String sku) {
        Optional<Product> known = products.find(sku);
        return new Goods(known.map(Product::name).orElse(sku),
                known.map(Product::unit).orElse(Unit.PCS));
    }

    String member(String code) {
        return members.name(code);
    }

    /** The group as it signs its papers. */
    String shop(String kube) {
        List<?> names = store.createNativeQuery("select name from kube where kube_id = ?1")
                .setParameter(1, kube).getResultList();
        return names.isEmpty() ? kube : names.get(0).toString();
    }

    /** A good by name, and what it is counted in. */
    record Goods(String name, Unit unit) {
    }
}
