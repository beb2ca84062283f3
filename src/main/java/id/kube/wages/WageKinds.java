package id.kube.wages;

import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.ledger.OpenItems;
import id.kube.ledger.Place;
import id.kube.members.Members;
import id.kube.money.Rupiah;
import id.kube.roster.MissedShifts;
import id.kube.rules.HouseRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Crediting a month of duty and paying it out. */
@ApplicationScoped
class WageKinds implements Kinds {

    private final Accruals accruals;
    private final Payments payments;
    private final Members members;
    private final MissedShifts missedShifts;
    private final HouseRules rules;
    private final Ledger ledger;
    private final OpenItems openItems;

    WageKinds(Accruals accruals, Payments payments, Members members, MissedShifts missedShifts,
            HouseRules rules, Ledger ledger, OpenItems openItems) {
        this.accruals = accruals;
        this.payments = payments;
        this.members = members;
        this.missedShifts = missedShifts;
        this.rules = rules;
        this.ledger = ledger;
        this.openItems = openItems;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.decision("wage.accrue", Month::read, this::accrue);
        kinds.decision("wage.pay", Payout::read, this::pay);
    }

    private void accrue(Recording entry, Month month) {
        Journal journal = new Journal();
        for (String member : new LinkedHashSet<>(month.members())) {
            members.require(entry, member);
            entry.must(!accruals.isAccrued(numberOf(month.month()), member),
                    () -> new AlreadyAccrued(month.month(), member));
            Accrual accrual = accrualOf(entry, month.month(), member);
            accruals.persist(accrual);
            journal.debit(Account.WAGES, member, accrual.base())
                    .credit(Account.WAGE_DEDUCTIONS, member, accrual.deduction())
                    .credit(Account.WAGES_PAYABLE, member, accrual.net());
        }
        ledger.post(entry, journal);
    }

    /** By the rules in force on the month's last day; never below zero (R8). */
    private Accrual accrualOf(Recording entry, YearMonth month, String member) {
        LocalDate last = month.atEndOfMonth();
        Rupiah base = rules.amount("wage.base", last);
        int missed = missedShifts.days(month, member).size();
        Rupiah deduction = rules.amount("wage.deduction", last).times(missed).smaller(base);
        return new Accrual(numberOf(month), member, entry.no(), base, missed, deduction,
                base.minus(deduction));
    }

    private void pay(Recording entry, Payout payout) {
        String member = payout.member();
        members.require(entry, member);
        Rupiah owed = ledger.balance(Account.WAGES_PAYABLE, member).negated();
        Rupiah total = payout.amount().plus(payout.offset());
        entry.must(total.isPositive(), NothingToPay::new);
        entry.must(total.compareTo(owed) <= 0, () -> new MoreThanOwed(owed));
        Rupiah deposits = ledger.balance(Account.MEMBER_DEPOSITS_OWED, member);
        Rupiah others = ledger.balance(Account.MEMBER_RECEIVABLES, member);
        entry.must(payout.offset().compareTo(deposits.plus(others)) <= 0,
                () -> new OffsetAboveDebt(deposits.plus(others)));
        Rupiah settled = openItems.settle(entry, Account.MEMBER_DEPOSITS_OWED, member,
                payout.offset());
        Journal journal = new Journal().debit(Account.WAGES_PAYABLE, member, total)
                .credit(Account.MEMBER_DEPOSITS_OWED, member, settled)
                .credit(Account.MEMBER_RECEIVABLES, member, payout.offset().minus(settled));
        payout.from().ifPresent(from -> journal.credit(from.account(), payout.amount()));
        ledger.post(entry, journal);
        payments.persist(new Payment(entry.no(), member, payout.amount(), payout.offset()));
    }

    static int numberOf(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    private record Month(YearMonth month, List<String> members) {

        static Month read(Fields fields) {
            return new Month(fields.month("month"), fields.codes("members"));
        }
    }

    private record Payout(String member, Rupiah amount, Rupiah offset, Optional<Place> from) {

        static Payout read(Fields fields) {
            Rupiah amount = fields.optionalMoneyOrZero("amount").orElse(Rupiah.ZERO);
            Optional<Place> from = amount.isPositive() || fields.has("from")
                    ? Optional.of(Place.read(fields, "from")) : Optional.empty();
            return new Payout(fields.code("member"), amount,
                    fields.optionalMoneyOrZero("offset").orElse(Rupiah.ZERO), from);
        }
    }
}
