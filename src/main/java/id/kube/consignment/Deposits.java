package id.kube.consignment;

import id.kube.consignment.ConsignKinds.Goods;
import id.kube.consignment.ConsignKinds.Pledge;
import id.kube.consignment.ConsignKinds.Slip;
import id.kube.daybook.BadField;
import id.kube.daybook.Recording;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.ledger.OpenItems;
import id.kube.members.Members;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import id.kube.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

/** What members hand in, and what they promise to. */
@ApplicationScoped
class Deposits {

    private final GoodsAway away;
    private final Stock stock;
    private final Ledger ledger;
    private final OpenItems debts;
    private final Members members;
    private final EntityManager rows;
    private final Event<DepositReceived> received;

    Deposits(GoodsAway away, Stock stock, Ledger ledger, OpenItems debts, Members members,
            EntityManager rows, Event<DepositReceived> received) {
        this.away = away;
        this.stock = stock;
        this.ledger = ledger;
        this.debts = debts;
        this.members = members;
        this.rows = rows;
        this.received = received;
    }

    /** She says what was sold and brings money: what is owed first, the oldest of it first. */
    void receive(Recording entry, Slip slip) {
        if (slip.amount().isZero() && slip.commission().isZero() && slip.lines().isEmpty()) {
            throw new EmptyDeposit();
        }
        if (slip.amount().isPositive() && slip.to().isEmpty()) {
            throw new BadField("to");
        }
        String member = slip.member();
        members.require(entry, member);
        Journal journal = new Journal();
        Rupiah unnamed = ledger.balance(Account.UNNAMED_DEPOSITS, member).negated();
        Rupiah sold = sell(entry, member, slip, journal);
        if (unnamed.isPositive()) {
            Rupiah met = debts.settle(entry, Account.MEMBER_DEPOSITS_OWED, member,
                    unnamed.smaller(sold));
            journal.debit(Account.UNNAMED_DEPOSITS, member, met)
                    .credit(Account.MEMBER_DEPOSITS_OWED, member, met);
        }
        bring(entry, slip, journal);
        ledger.post(entry, journal);
        rows.persist(new Deposit(entry.no(), member, slip.amount(), slip.commission(),
                entry.businessDay()));
        received.fire(new DepositReceived(entry.kube(), entry.no()));
    }

    /** A word given, shown beside the debt. */
    void promise(Recording entry, Pledge pledge) {
        members.require(entry, pledge.member());
        rows.persist(new Promise(entry.no(), pledge.member(), pledge.amount(), pledge.by(),
                entry.businessDay()));
    }

    /** Sold goods become a debt of the age of the goods; answers what all of them brought. */
    private Rupiah sell(Recording entry, String member, Slip slip, Journal journal) {
        Rupiah sold = Rupiah.ZERO;
        for (Goods goods : slip.lines()) {
            Quantity known = Quantity.ZERO;
            for (GoodsAway.Part part
                    : away.take(entry, member, goods.sku(), goods.quantity())) {
                debts.open(entry, Account.MEMBER_DEPOSITS_OWED, member, part.since(),
                        part.settle());
                sold = sold.plus(part.settle());
                known = known.plus(part.quantity());
            }
            if (known.isPositive()) {
                Rupiah cost = stock.issue(entry, member, goods.sku(), known);
                journal.debit(Account.COST_OF_CONSIGNMENT, cost)
                        .credit(Account.INVENTORY_WITH_MEMBERS, member, cost);
            }
        }
        journal.debit(Account.MEMBER_DEPOSITS_OWED, member, sold)
                .credit(Account.CONSIGNMENT_SALES, sold);
        return sold;
    }

    private void bring(Recording entry, Slip slip, Journal journal) {
        String member = slip.member();
        slip.to().ifPresent(place -> journal.debit(place.account(), slip.amount()));
        journal.debit(Account.MEMBER_COMMISSION, member, slip.commission());
        Rupiah brought = slip.amount().plus(slip.commission());
        Rupiah settled = debts.settle(entry, Account.MEMBER_DEPOSITS_OWED, member, brought);
        journal.credit(Account.MEMBER_DEPOSITS_OWED, member, settled)
                .credit(Account.UNNAMED_DEPOSITS, member, brought.minus(settled));
    }
}
