package id.kube.consignment;

import id.kube.consignment.ConsignKinds.Goods;
import id.kube.consignment.ConsignKinds.WriteOff;
import id.kube.daybook.Recording;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.ledger.OpenItems;
import id.kube.members.Members;
import id.kube.money.Rupiah;
import id.kube.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;

/** What the meeting decides will not come back any more: goods, debt, or both. */
@ApplicationScoped
class WritingOff {

    private final GoodsAway away;
    private final Stock stock;
    private final Ledger ledger;
    private final OpenItems debts;
    private final Members members;

    WritingOff(GoodsAway away, Stock stock, Ledger ledger, OpenItems debts, Members members) {
        this.away = away;
        this.stock = stock;
        this.ledger = ledger;
        this.debts = debts;
        this.members = members;
    }

    void writeOff(Recording entry, WriteOff given) {
        if (given.lines().isEmpty() && given.amount().isZero()) {
            throw new EmptyDeposit();
        }
        String member = given.member();
        members.require(entry, member);
        Journal journal = new Journal();
        for (Goods goods : given.lines()) {
            away.take(entry, member, goods.sku(), goods.quantity());
            Rupiah cost = stock.issue(entry, member, goods.sku(), goods.quantity());
            journal.debit(Account.CONSIGNMENT_LOSSES, member, cost)
                    .credit(Account.INVENTORY_WITH_MEMBERS, member, cost);
        }
        Rupiah settled = debts.settle(entry, Account.MEMBER_DEPOSITS_OWED, member,
                given.amount());
        entry.must(settled.equals(given.amount()), () -> new MoreThanSheOwes(member, settled));
        journal.debit(Account.BAD_DEBTS, settled)
                .credit(Account.MEMBER_DEPOSITS_OWED, member, settled);
        ledger.post(entry, journal);
    }
}
