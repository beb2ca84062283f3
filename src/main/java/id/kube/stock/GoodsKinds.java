package id.kube.stock;

import id.kube.daybook.BadField;
import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.money.Rupiah;
import id.kube.stock.Stock.Line;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What happens to goods inside the house: counted, spoiled, repacked, valued anew. */
@ApplicationScoped
class GoodsKinds implements Kinds {

    private final Stock stock;
    private final Counting counting;
    private final Repacking repacking;
    private final Ledger ledger;

    GoodsKinds(Stock stock, Counting counting, Repacking repacking, Ledger ledger) {
        this.stock = stock;
        this.counting = counting;
        this.repacking = repacking;
        this.ledger = ledger;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.either("stock.count", Counting.Sheet::read, counting::count);
        kinds.either("repack", Repacking.Repack::read, repacking::repack);
        kinds.either("spoil", fields -> fields.list("lines", GoodsKinds::line), this::spoil);
        kinds.decision("stock.revalue", Revaluation::read, this::revalue);
    }

    private void spoil(Recording entry, List<Line> lines) {
        mustHaveReason(entry);
        List<Rupiah> costs = stock.issueAll(entry, Stock.SHOP, lines);
        Journal journal = new Journal();
        for (int at = 0; at < lines.size(); at++) {
            journal.debit(Account.SPOILAGE, costs.get(at));
            journal.credit(Account.INVENTORY, lines.get(at).sku(), costs.get(at));
        }
        ledger.post(entry, journal);
    }

    private void revalue(Recording entry, Revaluation revaluation) {
        mustHaveReason(entry);
        stock.revalue(entry, revaluation.sku(), revaluation.delta());
        ledger.post(entry, new Journal()
                .debit(Account.INVENTORY, revaluation.sku(), revaluation.delta())
                .credit(Account.COST_DIFFERENCES, revaluation.delta()));
    }

    /** Goods that vanish and values that change always have a why. */
    private static void mustHaveReason(Recording entry) {
        if (entry.envelope().reason().isEmpty()) {
            throw new BadField("reason");
        }
    }

    private static Line line(Fields line) {
        return new Line(line.code("sku"), line.quantity("qty"));
    }

    /** By how much the value of a good changes, up or down. */
    private record Revaluation(String sku, Rupiah delta) {

        static Revaluation read(Fields fields) {
            return new Revaluation(fields.code("sku"), fields.signedMoney("delta"));
        }
    }
}
