package id.kube.opening;

import id.kube.catalog.Customers;
import id.kube.catalog.Owners;
import id.kube.catalog.Suppliers;
import id.kube.consignment.CarriedGoods;
import id.kube.daybook.BadField;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import id.kube.ledger.Account;
import id.kube.ledger.Assets;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.ledger.OpenItems;
import id.kube.members.Members;
import id.kube.money.Rupiah;
import id.kube.opening.OpeningPage.Carried;
import id.kube.opening.OpeningPage.Equipment;
import id.kube.opening.OpeningPage.Goods;
import id.kube.opening.OpeningPage.Line;
import id.kube.stock.Received;
import id.kube.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The kind {@code opening}: what is there is taken over, and the rest is surplus kept. */
@ApplicationScoped
class Opening implements Kinds {

    private final Ledger ledger;
    private final OpenItems debts;
    private final Assets assets;
    private final Stock stock;
    private final CarriedGoods carriedGoods;
    private final Members members;
    private final Customers customers;
    private final Suppliers suppliers;
    private final Owners owners;

    Opening(Ledger ledger, OpenItems debts, Assets assets, Stock stock,
            CarriedGoods carriedGoods, Members members, Customers customers,
            Suppliers suppliers, Owners owners) {
        this.ledger = ledger;
        this.debts = debts;
        this.assets = assets;
        this.stock = stock;
        this.carriedGoods = carriedGoods;
        this.members = members;
        this.customers = customers;
        this.suppliers = suppliers;
        this.owners = owners;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.decision("opening", OpeningPage::read, this::open);
    }

    private void open(Recording entry, OpeningPage page) {
        if (page.isEmpty()) {
            throw new BadField("lines");
        }
        Journal journal = new Journal();
        page.assets().forEach(equipment -> takeOver(entry, equipment, journal));
        takeOver(entry, page.stock(), journal);
        page.consigned().forEach(carried -> takeOver(entry, carried, journal));
        page.lines().forEach(line -> takeOver(entry, line, journal));
        journal.credit(Account.RETAINED_SURPLUS, journal.difference());
        ledger.post(entry, journal);
    }

    private void takeOver(Recording entry, Equipment equipment, Journal journal) {
        assets.register(entry, equipment.asset(), equipment.cost(), equipment.lifeMonths(),
                equipment.since());
        journal.debit(Account.EQUIPMENT, equipment.asset(), equipment.cost());
    }

    /** All at once: a whole shelf is looked up in one question. */
    private void takeOver(Recording entry, List<Goods> shelf, Journal journal) {
        List<Received> kept = stock.receiveAll(entry, Stock.SHOP, shelf.stream().map(goods ->
                new Stock.Lot(goods.sku(), goods.quantity(), goods.value())).toList());
        for (int at = 0; at < shelf.size(); at++) {
            journal.debit(Account.INVENTORY, shelf.get(at).sku(), kept.get(at).toInventory());
        }
    }

    private void takeOver(Recording entry, Carried carried, Journal journal) {
        members.require(entry, carried.member());
        Rupiah kept = carriedGoods.takeOver(entry, carried.member(), carried.sku(),
                carried.quantity(), carried.value(), carried.settle(), carried.since());
        journal.debit(Account.INVENTORY_WITH_MEMBERS, carried.member(), kept);
    }

    private void takeOver(Recording entry, Line line, Journal journal) {
        requireParty(entry, line);
        if (line.isDebtInLots()) {
            debts.open(entry, line.account(), line.party(),
                    line.since().orElse(entry.envelope().date()), line.amount());
        }
        journal.debit(line.account(), line.party(), line.amount());
    }

    /** Equipment needs no list of its own: what was never bought has nothing to lose. */
    private void requireParty(Recording entry, Line line) {
        switch (line.account().party()) {
            case MEMBER -> members.require(entry, line.party());
            case CUSTOMER -> customers.require(entry, line.party());
            case SUPPLIER -> suppliers.require(entry, line.party());
            case OWNER -> owners.require(entry, line.party());
            case ASSET -> assets.require(line.party());
            case NONE, SKU -> { }
        }
    }
}
