package id.kube.purchasing;

import id.kube.catalog.Suppliers;
import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.ledger.Place;
import id.kube.money.Rupiah;
import id.kube.purchasing.PurchaseSlip.Bought;
import id.kube.purchasing.PurchaseSlip.Payment;
import id.kube.stock.Received;
import id.kube.stock.Stock;
import id.kube.stock.Stock.Line;
import id.kube.stock.Stock.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Buying goods, bringing some back, and settling with suppliers. */
@ApplicationScoped
class Purchasing implements Kinds {

    private final Stock stock;
    private final Suppliers suppliers;
    private final GoodsBought bought;
    private final Ledger ledger;

    Purchasing(Stock stock, Suppliers suppliers, GoodsBought bought, Ledger ledger) {
        this.stock = stock;
        this.suppliers = suppliers;
        this.bought = bought;
        this.ledger = ledger;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.either("purchase", PurchaseSlip::read, this::buy);
        kinds.decision("purchase.return", GoodsBack::read, this::bringBack);
        kinds.decision("supplier.pay", SupplierPayment::read, this::paySupplier);
    }

    private void buy(Recording entry, PurchaseSlip slip) {
        if (!slip.total().equals(slip.paid()) || slip.total().isNegative()) {
            throw new PaymentsDiffer(slip.total(), slip.paid());
        }
        slip.supplier().ifPresent(supplier -> suppliers.require(entry, supplier));
        List<Rupiah> costs = slip.costs();
        List<Lot> lots = new ArrayList<>();
        for (int at = 0; at < costs.size(); at++) {
            Bought line = slip.lines().get(at);
            lots.add(new Lot(line.sku(), line.quantity(), costs.get(at)));
        }
        List<Received> received = stock.receiveAll(entry, Stock.SHOP, lots);
        bought.write(entry, lots);
        Journal journal = new Journal();
        for (int at = 0; at < lots.size(); at++) {
            journal.debit(Account.INVENTORY, lots.get(at).sku(), received.get(at).toInventory());
            journal.debit(Account.COST_DIFFERENCES, received.get(at).difference());
        }
        for (Payment payment : slip.pay()) {
            pay(entry, payment, journal);
        }
        ledger.post(entry, journal);
    }

    private void pay(Recording entry, Payment payment, Journal journal) {
        if (payment.account() == Account.PAYABLES) {
            suppliers.require(entry, payment.party());
        }
        journal.credit(payment.account(), payment.party(), payment.amount());
    }

    private void bringBack(Recording entry, GoodsBack goods) {
        suppliers.require(entry, goods.supplier());
        List<Rupiah> costs = stock.issueAll(entry, Stock.SHOP, goods.lines().stream()
                .map(line -> new Line(line.sku(), line.quantity())).toList());
        Journal journal = new Journal();
        for (int at = 0; at < costs.size(); at++) {
            Bought line = goods.lines().get(at);
            if (goods.to().isPresent()) {
                journal.debit(goods.to().get().account(), line.amount());
            } else {
                journal.debit(Account.PAYABLES, goods.supplier(), line.amount());
            }
            journal.credit(Account.INVENTORY, line.sku(), costs.get(at));
            journal.debit(Account.COST_DIFFERENCES, costs.get(at).minus(line.amount()));
        }
        ledger.post(entry, journal);
    }

    private void paySupplier(Recording entry, SupplierPayment payment) {
        suppliers.require(entry, payment.supplier());
        ledger.post(entry, new Journal()
                .debit(Account.PAYABLES, payment.supplier(), payment.amount())
                .credit(payment.from().account(), payment.amount()));
    }

    /** Goods a supplier takes back, for money or against what we owe (no place). */
    private record GoodsBack(String supplier, List<Bought> lines, Optional<Place> to) {

        static GoodsBack read(Fields fields) {
            Optional<Place> to = fields.code("to").equals("credit") ? Optional.empty()
                    : Optional.of(Place.read(fields, "to"));
            return new GoodsBack(fields.code("supplier"), fields.list("lines", Bought::read), to);
        }
    }

    /** Money for a supplier out of one of our places. */
    private record SupplierPayment(String supplier, Rupiah amount, Place from) {

        static SupplierPayment read(Fields fields) {
            return new SupplierPayment(fields.code("supplier"), fields.money("amount"),
                    Place.read(fields, "from"));
        }
    }
}
