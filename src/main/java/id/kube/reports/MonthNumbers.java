package id.kube.reports;

import id.kube.daybook.DayBookReader;
import id.kube.ledger.Balance;
import id.kube.ledger.Balances;
import id.kube.ledger.Turnovers;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** The figures a group is asked for first, month beside month. */
@ApplicationScoped
class MonthNumbers {

    private static final String SALES = "4-1";
    private static final String CASH = "1-11";

    private final Turnovers turnovers;
    private final Balances balances;
    private final DayBookReader dayBook;

    MonthNumbers(Turnovers turnovers, Balances balances, DayBookReader dayBook) {
        this.turnovers = turnovers;
        this.balances = balances;
        this.dayBook = dayBook;
    }

    /** So many months up to a day, the latest first; the last of them as far as it has come. */
    List<Month> until(LocalDate day, int months) {
        return IntStream.range(0, months).mapToObj(back -> month(day,
                YearMonth.from(day).minusMonths(back))).toList();
    }

    private Month month(LocalDate day, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth().isAfter(day) ? day : month.atEndOfMonth();
        IncomeStatement told = IncomeStatement.of(month,
                turnovers.between(first, last, OptionalLong.empty()));
        long sales = told.lines().stream().filter(line -> line.code().startsWith(SALES))
                .mapToLong(IncomeStatement.Line::amount).sum();
        long cash = balances.asOf(last, OptionalLong.empty()).stream()
                .filter(one -> one.account().code().startsWith(CASH)).map(Balance::amount)
                .reduce(Rupiah.ZERO, Rupiah::plus).amount();
        long setAside = dayBook.standing("setaside", first, last).stream()
                .mapToLong(entry -> entry.body().path("amount").asLong()).sum();
        return new Month(month.toString(), last, sales, told.surplus(), cash, setAside);
    }

    /**
     * One month in whole rupiah.
     *
     * @param until its last day, or the last it is told up to
     * @param surplus below zero where it lost
     * @param cash in all places of money on that day
     */
    record Month(String month, LocalDate until, long sales, long surplus, long cash,
            long setAside) {
    }
}
