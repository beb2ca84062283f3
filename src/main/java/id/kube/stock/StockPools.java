package id.kube.stock;

import id.kube.catalog.Products;
import id.kube.daybook.Recording;
import id.kube.quantity.Quantity;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pools of goods, one per place and good. */
@ApplicationScoped
class StockPools implements PanacheRepositoryBase<StockPool, StockPool.Key> {

    private final Products products;

    StockPools(Products products) {
        this.products = products;
    }

    /** The pools of these goods, made where there was none yet. */
    Map<String, StockPool> load(Recording entry, String place, Collection<String> skus) {
        Map<String, StockPool> pools = new HashMap<>();
        list("place = ?1 and sku in ?2", place, Set.copyOf(skus))
                .forEach(pool -> pools.put(pool.sku(), pool));
        for (String sku : skus) {
            pools.computeIfAbsent(sku, good -> made(entry, place, good));
        }
        return pools;
    }

    Optional<StockPool> find(String place, String sku) {
        return find("place = ?1 and sku = ?2", place, sku).firstResultOptional();
    }

    /** How much of each good is in a place. */
    Map<String, Quantity> quantities(String place) {
        return stream("place", place)
                .collect(Collectors.toMap(StockPool::sku, StockPool::quantity));
    }

    private StockPool made(Recording entry, String place, String sku) {
        products.require(entry, sku);
        StockPool pool = new StockPool(place, sku);
        persist(pool);
        return pool;
    }
}
