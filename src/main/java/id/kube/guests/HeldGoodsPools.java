package id.kube.guests;

import id.kube.quantity.Quantity;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** What is on the shelf of each neighbour's good. */
@ApplicationScoped
class HeldGoodsPools implements PanacheRepositoryBase<HeldGoods, HeldGoods.Key> {

    HeldGoods load(String kube, String owner, String sku) {
        return findByIdOptional(new HeldGoods.Key(kube, owner, sku)).orElseGet(() -> {
            HeldGoods none = new HeldGoods(owner, sku, Quantity.ZERO);
            persist(none);
            return none;
        });
    }
}
