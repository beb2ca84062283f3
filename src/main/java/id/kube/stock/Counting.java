package id.kube.stock;

import id.kube.daybook.Fields;
import id.kube.daybook.Recording;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Counting the shelf: the books follow what is really there, and the difference is shown. */
@ApplicationScoped
class Counting {

    private final Stock stock;
    private final StockPools pools;
    private final StockCounts counts;
    private final Ledger ledger;

    Counting(Stock stock, StockPools pools, StockCounts counts, Ledger ledger) {
        this.stock = stock;
        this.pools = pools;
        this.counts = counts;
        this.ledger = ledger;
    }

    void count(Recording entry, Sheet sheet) {
        Journal journal = new Journal();
        int number = 0;
        for (Shelf shelf : sheet.lines()) {
            StockPool pool = pools.load(entry, Stock.SHOP, List.of(shelf.sku()))
                    .get(shelf.sku());
            Quantity expected = pool.quantity();
            Quantity surplus = shelf.counted().minus(expected);
            Rupiah value = Rupiah.ZERO;
            if (surplus.isNegative()) {
                value = stock.issue(entry, Stock.SHOP, shelf.sku(), surplus.negated()).negated();
                journal.debit(Account.STOCK_SHORTAGE, value.negated());
                journal.credit(Account.INVENTORY, shelf.sku(), value.negated());
            } else if (surplus.isPositive()) {
                value = pool.worthOf(surplus, shelf.value());
                find(entry, shelf.sku(), surplus, value, journal);
            }
            counts.persist(new StockCounted(entry.no(), number++, shelf.sku(), expected,
                    shelf.counted(), value, entry.businessDay()));
        }
        ledger.post(entry, journal);
    }

    private void find(Recording entry, String sku, Quantity surplus, Rupiah value,
            Journal journal) {
        Received received = stock.receive(entry, Stock.SHOP, sku, surplus, value);
        journal.debit(Account.INVENTORY, sku, received.toInventory());
        journal.debit(Account.COST_DIFFERENCES, received.difference());
        journal.credit(Account.STOCK_SURPLUS, value);
    }

    /** A sheet of shelves that were counted. */
    record Sheet(List<Shelf> lines) {

        static Sheet read(Fields fields) {
            return new Sheet(fields.list("lines", Shelf::read));
        }
    }

    /** How much of a good somebody saw; what it is worth matters only where none was expected. */
    record Shelf(String sku, Quantity counted, Rupiah value) {

        static Shelf read(Fields line) {
            return new Shelf(line.code("sku"), line.quantityOrZero("counted"),
                    line.optionalMoneyOrZero("value").orElse(Rupiah.ZERO));
        }
    }
}
