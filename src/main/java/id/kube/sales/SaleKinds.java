package id.kube.sales;

import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import jakarta.enterprise.context.ApplicationScoped;

/** What happens at the till. */
@ApplicationScoped
class SaleKinds implements Kinds {

    private final Till till;
    private final Undoing undoing;
    private final Refunds refunds;
    private final CashCounting counting;
    private final Snacks snacks;
    private final Qris qris;

    SaleKinds(Till till, Undoing undoing, Refunds refunds, CashCounting counting, Snacks snacks,
            Qris qris) {
        this.till = till;
        this.undoing = undoing;
        this.refunds = refunds;
        this.counting = counting;
        this.snacks = snacks;
        this.qris = qris;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.either("sale", Sale::read, till::ringUp);
        kinds.either("sale.void", fields -> fields.text("ref"), undoing::undo);
        kinds.either("sale.refund", Refunds.Refund::read, refunds::giveBack);
        kinds.either("cash.count", CashCounting.Count::read, counting::count);
        kinds.either("snack", Snacks.Snack::read, snacks::eat);
        kinds.fact("qris.confirm", Qris.Confirmation::read, qris::confirm);
        kinds.decision("qris.settle", Qris.Settlement::read, qris::settle);
    }
}
