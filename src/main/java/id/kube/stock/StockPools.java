package id.kube.stock;

import id.kube.catalog.Products;
import id.kube.daybook.PlainSql;
import id.kube.daybook.Recording;
import id.kube.daybook.UnitOfWork;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final UnitOfWork unit;
    private final UnitOfWork.Table<Key, StockPool> changed = new UnitOfWork.Table<>(this::write);

    StockPools(Products products, PlainSql sql, UnitOfWork unit) {
        this.products = products;
        this.sql = sql;
        this.unit = unit;
    }

    /**
     * The pools of these goods, by sku; made where there was none yet. What is changed in them is
     * kept only by {@link #keep}.
     */
    Map<String, StockPool> load(Recording entry, String place, Collection<String> skus) {
        Map<String, StockPool> pools = new LinkedHashMap<>();
        Set<String> unheld = new LinkedHashSet<>();
        for (String sku : skus) {
            held(entry.kube(), place, sku)
                    .ifPresentOrElse(pool -> pools.put(sku, pool), () -> unheld.add(sku));
        }
        pools.putAll(sql.firstOfEach(FIND, StockPool::read, unheld,
                sku -> new Object[] {entry.kube(), place, sku}));
        unheld.forEach(sku -> pools.computeIfAbsent(sku, good -> made(entry, place, good)));
        return pools;
    }

    /** Keeps what became of pools. */
    void keep(Recording entry, Collection<StockPool> pools) {
        pools.forEach(pool -> unit.put(changed,
                new Key(entry.kube(), pool.place(), pool.sku()), pool.copy()));
    }

    Optional<StockPool> find(String place, String sku) {
        return held(sql.kube(), place, sku)
                .or(() -> sql.first(FIND, StockPool::read, sql.kube(), place, sku));
    }

    private Optional<StockPool> held(String kube, String place, String sku) {
        return Optional.ofNullable(unit.held(changed).get(new Key(kube, place, sku)))
                .map(StockPool::copy);
    }

    /** How much of each good is in a place. */
    Map<String, Quantity> quantities(String place) {
        unit.flush();
        Map<String, Quantity> found = new LinkedHashMap<>();
        sql.list(IN_PLACE, row -> found.put(row.getString(1), Quantity.of(row.getLong(2))),
                sql.kube(), place);
        return found;
    }

    private StockPool made(Recording entry, String place, String sku) {
        products.require(entry, sku);
        StockPool pool = new StockPool(place, sku);
        sql.write(BEGIN, pool.row(entry.kube()));
        return pool;
    }

    private void write(Map<Key, StockPool> pools) {
        sql.writeAll(KEEP, pools.entrySet().stream()
                .map(pool -> pool.getValue().row(pool.getKey().kube())).toList());
    }

    private record Key(String kube, String place, String sku) {
    }
}
