package id.kube.sales;

import id.kube.daybook.Fields;
import id.kube.daybook.Recording;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.ledger.Place;
import id.kube.members.Members;
import id.kube.money.Rupiah;
import id.kube.roster.Attendance;
import id.kube.roster.Shift;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;

/** Counting the money of a place, and handing the till over. */
@ApplicationScoped
class CashCounting {

    private final Ledger ledger;
    private final CashCounts counts;
    private final Members members;
    private final Attendance attendance;
    private final Event<CashCounted> counted;

    CashCounting(Ledger ledger, CashCounts counts, Members members, Attendance attendance,
            Event<CashCounted> counted) {
        this.ledger = ledger;
        this.counts = counts;
        this.members = members;
        this.attendance = attendance;
        this.counted = counted;
    }

    void count(Recording entry, Count count) {
        Account place = count.where().account();
        count.charge().ifPresent(member -> members.require(entry, member));
        Rupiah expected = ledger.balance(place);
        Rupiah over = count.counted().minus(expected);
        Rupiah shortage = over.isNegative() ? over.negated() : Rupiah.ZERO;
        Rupiah surplus = over.isPositive() ? over : Rupiah.ZERO;
        Journal journal = new Journal().debit(place, surplus)
                .credit(Account.CASH_OVER, surplus).credit(place, shortage);
        count.charge().ifPresentOrElse(
                member -> journal.debit(Account.MEMBER_RECEIVABLES, member, shortage),
                () -> journal.debit(Account.CASH_SHORT, shortage));
        ledger.post(entry, journal);
        counts.write(entry, count, expected, over);
        count.to().ifPresent(receiver -> handOver(entry, receiver));
        counted.fire(new CashCounted(entry.kube(), entry.no(), entry.envelope().date()));
    }

    /** Both were there: she who gives the till away, and she who takes it. */
    private void handOver(Recording entry, String receiver) {
        members.require(entry, receiver);
        Shift shift = Shift.of(entry);
        entry.envelope().by().filter(giver -> !giver.equals(receiver))
                .ifPresent(giver -> attendance.mark(entry, shift, giver));
        attendance.mark(entry, shift, receiver);
    }

    /** What was counted where; who answers for a shortage; who takes over. */
    record Count(Place where, Rupiah counted, Optional<String> charge, Optional<String> to) {

        static Count read(Fields fields) {
            if (fields.has("notes")) {
                fields.wholeMap("notes");
            }
            return new Count(Place.read(fields, "where"), fields.moneyOrZero("counted"),
                    fields.optionalCode("charge"), fields.optionalCode("to"));
        }
    }
}
