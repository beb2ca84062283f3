package id.kube.stock;

import id.kube.catalog.Products;
import id.kube.daybook.PlainSql;
import id.kube.daybook.Recording;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pools of goods, one per place and good. */
@ApplicationScoped
class StockPools {

    private static final String FIND = "select place, sku, quantity, worth, known_quantity,"
            + " known_value from stock_pool where kube_id = ? and place = ? and sku = ?";
    private static final String IN_PLACE = "select sku, quantity from stock_pool"
            + " where kube_id = ? and place = ?";
    private static final String BEGIN = "insert into stock_pool (quantity, worth, known_quantity,"
            + " known_value, kube_id, place, sku) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String KEEP = "update stock_pool set quantity = ?, worth = ?,"
            + " known_quantity = ?, known_value = ? where kube_id = ? and place = ? and sku = ?";

    private final Products products;
    private final PlainSql sql;

    StockPools(Products products, PlainSql sql) {
        this.products = products;
        this.sql = sql;
    }

    /**
     * The pools of these goods, by sku; made where there was none yet. What is changed in them is
     * kept only by {@link #keep}.
     */
    Map<String, StockPool> load(Recording entry, String place, Collection<String> skus) {
        Collection<String> goods = new LinkedHashSet<>(skus);
        Map<String, StockPool> pools = sql.firstOfEach(FIND, StockPool::read, goods,
                sku -> new Object[] {entry.kube(), place, sku});
        for (String sku : goods) {
            pools.computeIfAbsent(sku, good -> made(entry, place, good));
        }
        return pools;
    }

    /** Keeps what became of pools. */
    void keep(Recording entry, Collection<StockPool> pools) {
        sql.writeAll(KEEP, pools.stream().map(pool -> pool.row(entry.kube())).toList());
    }

    Optional<StockPool> find(String place, String sku) {
        return sql.first(FIND, StockPool::read, sql.kube(), place, sku);
    }

    /** How much of each good is in a place. */
    Map<String, Quantity> quantities(String place) {
        Map<String, Quantity> found = new LinkedHashMap<>();
        sql.list(IN_PLACE, row -> found.put(row.getString(1), Quantity.of(row.getLong(2))),
                sql.kube(), place);
        return found;
    }

    private StockPool made(Recording entry, String place, String sku) {
        products.require(entry, sku);
        StockPool pool = new StockPool(place, sku);
        sql.writeAll(BEGIN, List.<Object[]>of(pool.row(entry.kube())));
        return pool;
    }
}
