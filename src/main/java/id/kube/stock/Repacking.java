package id.kube.stock;

import id.kube.daybook.Fields;
import id.kube.daybook.Recording;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.money.Rupiah;
import id.kube.money.Split;
import id.kube.quantity.Quantity;
import id.kube.stock.Stock.Line;
import id.kube.stock.Stock.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Nimbang: bulk goods go into small packs, and what trickles away is a shortage. */
@ApplicationScoped
class Repacking {

    private final Stock stock;
    private final Ledger ledger;

    Repacking(Stock stock, Ledger ledger) {
        this.stock = stock;
        this.ledger = ledger;
    }

    void repack(Recording entry, Repack repack) {
        Line from = repack.from();
        if (repack.lost().compareTo(from.quantity()) > 0) {
            throw new MoreLostThanRepacked(from.sku(), repack.lost(), from.quantity());
        }
        Rupiah cost = stock.issue(entry, Stock.SHOP, from.sku(), from.quantity());
        Rupiah lost = cost.share(repack.lost().count(), from.quantity().count());
        List<Rupiah> worth = Split.byWeight(cost.minus(lost),
                repack.into().stream().map(Portion::share).toList());
        List<Lot> lots = new ArrayList<>();
        for (int at = 0; at < worth.size(); at++) {
            Portion portion = repack.into().get(at);
            lots.add(new Lot(portion.sku(), portion.quantity(), worth.get(at)));
        }
        Journal journal = new Journal();
        journal.debit(Account.STOCK_SHORTAGE, lost);
        List<Received> received = stock.receiveAll(entry, Stock.SHOP, lots);
        for (int at = 0; at < received.size(); at++) {
            journal.debit(Account.INVENTORY, lots.get(at).sku(), received.get(at).toInventory());
            journal.debit(Account.COST_DIFFERENCES, received.get(at).difference());
        }
        journal.credit(Account.INVENTORY, from.sku(), cost);
        ledger.post(entry, journal);
    }

    /** Out of which sack into which packs; what is lost is part of what left the sack. */
    record Repack(Line from, List<Portion> into, Quantity lost) {

        static Repack read(Fields fields) {
            return new Repack(
                    fields.object("from", from ->
                            new Line(from.code("sku"), from.quantity("qty"))),
                    fields.list("into", Portion::read),
                    fields.optionalQuantityOrZero("lost").orElse(Quantity.ZERO));
        }
    }

    /** So many packs of a good, each weighing so much of the whole. */
    record Portion(String sku, Quantity quantity, long weight) {

        static Portion read(Fields line) {
            return new Portion(line.code("sku"), line.quantity("qty"),
                    line.optionalWhole("weight", 1, Quantity.LIMIT).orElse(1L));
        }

        long share() {
            return Math.multiplyExact(quantity.count(), weight);
        }
    }
}
