package id.kube.ledger;

import id.kube.daybook.BadDate;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** The kind {@code year.close}: what a year earned and cost becomes surplus kept. */
@ApplicationScoped
class ClosingTheYear implements Kinds {

    private static final int DAYS_OF_DECEMBER = 31;
    private static final long LAST_YEAR = 9_999;

    private final YearResult open;
    private final Ledger ledger;

    ClosingTheYear(YearResult open, Ledger ledger) {
        this.open = open;
        this.ledger = ledger;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.decision("year.close", fields -> (int) fields.whole("year", 1, LAST_YEAR),
                this::close);
    }

    /** A second closing of a year takes what was written since the first. */
    private void close(Recording entry, int year) {
        LocalDate last = LocalDate.of(year, Month.DECEMBER, DAYS_OF_DECEMBER);
        if (!entry.businessDay().equals(last)) {
            throw new BadDate(entry.businessDay().toString());
        }
        List<Balance> result = open.asOf(last);
        if (result.isEmpty()) {
            throw new NothingToClose(year);
        }
        Journal journal = new Journal().closing();
        for (Balance balance : result) {
            journal.credit(balance.account(), balance.party(), balance.amount())
                    .debit(Account.INCOME_SUMMARY, balance.amount());
        }
        Rupiah lost = result.stream().map(Balance::amount).reduce(Rupiah.ZERO, Rupiah::plus);
        journal.credit(Account.INCOME_SUMMARY, lost).debit(Account.RETAINED_SURPLUS, lost);
        ledger.post(entry, journal);
    }
}
