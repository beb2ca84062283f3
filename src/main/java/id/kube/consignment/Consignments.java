package id.kube.consignment;

import id.kube.consignment.ConsignKinds.Return;
import id.kube.consignment.ConsignKinds.Take;
import id.kube.daybook.Recording;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.ledger.OpenItems;
import id.kube.members.Members;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import id.kube.rules.HouseRules;
import id.kube.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;

/** Goods of the group go out with a member, and come back with her. */
@ApplicationScoped
class Consignments {

    /** A deposit may be so many days late before taking more needs the ketua. */
    private static final long LATE_DAYS = 3;

    private final GoodsAway away;
    private final Stock stock;
    private final Ledger ledger;
    private final OpenItems debts;
    private final Members members;
    private final HouseRules rules;
    private final Event<GoodsHandedOut> handedOut;

    Consignments(GoodsAway away, Stock stock, Ledger ledger, OpenItems debts, Members members,
            HouseRules rules, Event<GoodsHandedOut> handedOut) {
        this.away = away;
        this.stock = stock;
        this.ledger = ledger;
        this.debts = debts;
        this.members = members;
        this.rules = rules;
        this.handedOut = handedOut;
    }

    /** She signs for goods; no revenue yet. */
    void handOut(Recording entry, Take take) {
        members.require(entry, take.member());
        if (take.approvedBy().isEmpty()) {
            judge(entry, take);
        }
        Journal journal = new Journal();
        for (Take.Line line : take.lines()) {
            Rupiah cost = stock.issue(entry, Stock.SHOP, line.sku(), line.quantity());
            Rupiah kept = keepFor(entry, take.member(), line, cost, journal);
            journal.debit(Account.INVENTORY_WITH_MEMBERS, take.member(), kept)
                    .credit(Account.INVENTORY, line.sku(), cost);
            away.add(entry, take.member(), line.sku(), line.quantity(), line.settle(),
                    entry.envelope().date(), take.due());
        }
        ledger.post(entry, journal);
        handedOut.fire(new GoodsHandedOut(entry.kube(), entry.no()));
    }

    /** What she could not sell she may always bring back, whole or damaged. */
    void takeBack(Recording entry, Return goods) {
        String member = goods.member();
        members.require(entry, member);
        Journal journal = new Journal();
        for (Return.Line line : goods.lines()) {
            Quantity known = away.take(entry, member, line.sku(), line.quantity()).stream()
                    .map(GoodsAway.Part::quantity).reduce(Quantity.ZERO, Quantity::plus);
            if (known.isPositive()) {
                Rupiah cost = stock.issue(entry, member, line.sku(), known);
                journal.credit(Account.INVENTORY_WITH_MEMBERS, member, cost);
                shelve(entry, line, known, cost, journal);
            }
        }
        ledger.post(entry, journal);
    }

    private Rupiah keepFor(Recording entry, String member, Take.Line line, Rupiah cost,
            Journal journal) {
        var received = stock.receive(entry, member, line.sku(), line.quantity(), cost);
        journal.debit(Account.COST_DIFFERENCES, received.difference());
        return received.toInventory();
    }

    private void shelve(Recording entry, Return.Line line, Quantity known, Rupiah cost,
            Journal journal) {
        if (line.damaged()) {
            journal.debit(Account.SPOILAGE, cost);
            return;
        }
        var received = stock.receive(entry, Stock.SHOP, line.sku(), known, cost);
        journal.debit(Account.INVENTORY, line.sku(), received.toInventory())
                .debit(Account.COST_DIFFERENCES, received.difference());
    }

    /** The two signs that sank Tulip: too much out, and more taken while the old is late. */
    private void judge(Recording entry, Take take) {
        LocalDate day = entry.businessDay();
        String member = take.member();
        Rupiah taken = take.lines().stream().map(Take.Line::settle)
                .reduce(Rupiah.ZERO, Rupiah::plus);
        GoodsLots.Out held = away.of(member);
        Rupiah out = held.settle()
                .plus(ledger.balance(Account.MEMBER_DEPOSITS_OWED, member))
                .plus(ledger.balance(Account.UNNAMED_DEPOSITS, member)).plus(taken);
        if (out.compareTo(rules.amount("consign.limit", day)) > 0) {
            entry.review("over-limit");
        }
        LocalDate latest = day.minusDays(LATE_DAYS);
        LocalDate oldest = latest.minusDays(rules.number("consign.days", day));
        if (held.firstDue().filter(due -> due.isBefore(latest)).isPresent()
                || debts.oldest(Account.MEMBER_DEPOSITS_OWED, member)
                        .filter(since -> since.isBefore(oldest)).isPresent()) {
            entry.review("overdue");
        }
    }
}
