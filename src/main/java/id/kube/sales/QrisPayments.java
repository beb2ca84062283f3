package id.kube.sales;

import id.kube.daybook.Reversals;
import id.kube.ledger.Account;
import id.kube.ledger.Balances;
import id.kube.ledger.BookedEntries;
import id.kube.ledger.BookedLine;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sales paid by QRIS whose money the bank has not shown yet. The statement names sums and no
 * sales, so what was settled counts for the oldest; what did not come is never settled.
 */
@ApplicationScoped
public class QrisPayments {

    /** Nobody settles later than this; older payments no longer stand in the list. */
    private static final int LOOK_BACK_DAYS = 3 * 366;
    private static final int WINDOW_DAYS = 31;
    private static final int MOST_A_WINDOW = 5_000;
    private static final int MOST_MISSING = 500;
    private static final int WORKING_DAYS = 3;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final Comparator<Payment> IN_ORDER = Comparator.comparing(Payment::date)
            .thenComparing(Payment::no);

    private final Balances balances;
    private final BookedEntries booked;
    private final Reversals reversals;
    private final QrisSeens seens;

    QrisPayments(Balances balances, BookedEntries booked, Reversals reversals,
            QrisSeens seens) {
        this.balances = balances;
        this.booked = booked;
        this.reversals = reversals;
        this.seens = seens;
    }

    /** What has been paid and not settled by a day, whether it came or not. */
    Rupiah onItsWay(LocalDate day) {
        return balances.amount(Account.QRIS_CLEARING, day, OptionalLong.empty());
    }

    /** The latest first. */
    List<Payment> open(LocalDate day) {
        List<Payment> open = new ArrayList<>(missing(day));
        Rupiah rest = open.stream().map(Payment::amount).reduce(onItsWay(day), Rupiah::minus);
        LocalDate last = day;
        while (rest.isPositive() && last.isAfter(day.minusDays(LOOK_BACK_DAYS))) {
            LocalDate first = last.minusDays(WINDOW_DAYS);
            List<Payment> window = between(first, last);
            for (int at = window.size() - 1; at >= 0 && rest.isPositive(); at--) {
                Payment payment = window.get(at).upTo(rest);
                open.add(payment);
                rest = rest.minus(payment.amount());
            }
            last = first.minusDays(1);
        }
        open.sort(IN_ORDER.reversed());
        return open;
    }

    private List<Payment> missing(LocalDate day) {
        return told(seens.missedAtSomeTime(MOST_MISSING).stream()
                .flatMap(no -> booked.through(Account.QRIS_CLEARING, no).stream())
                .filter(line -> !line.date().isAfter(day)).toList()).stream()
                .filter(payment -> payment.state() == State.MISSING).toList();
    }

    private List<Payment> between(LocalDate first, LocalDate last) {
        return told(booked.through(Account.QRIS_CLEARING, Optional.empty(), first, last,
                Long.MAX_VALUE, MOST_A_WINDOW)).stream()
                .filter(payment -> payment.state() != State.MISSING).toList();
    }

    /** The sales among these lines that stand, each with the last word on it. */
    private List<Payment> told(List<BookedLine> lines) {
        List<BookedLine> sold = lines.stream().filter(line -> line.type().equals("sale"))
                .toList();
        Set<Long> numbers = sold.stream().map(BookedLine::no).collect(Collectors.toSet());
        Map<Long, Boolean> seen = seens.of(numbers);
        numbers.removeAll(reversals.among(numbers));
        Map<Long, Payment> payments = sold.stream().filter(line -> numbers.contains(line.no()))
                .collect(Collectors.toMap(BookedLine::no, line -> Payment.of(line,
                        Optional.ofNullable(seen.get(line.no()))), Payment::plus));
        return payments.values().stream().sorted(IN_ORDER).toList();
    }

    /** What should have been with the bank three working days before a day; none if all was. */
    public Optional<Late> late(LocalDate day) {
        List<Payment> late = open(day).stream().filter(payment -> isOverdue(payment, day))
                .toList();
        return late.stream().map(Payment::date).min(Comparator.naturalOrder())
                .map(since -> new Late(since, late.stream().map(Payment::amount)
                        .reduce(Rupiah.ZERO, Rupiah::plus)));
    }

    /** Whether the bank is late with a payment; what did not come is not the bank's to bring. */
    static boolean isLate(Payment payment, LocalDate today) {
        return payment.state() != State.MISSING && isOverdue(payment, today);
    }

    private static boolean isOverdue(Payment payment, LocalDate today) {
        return payment.date().plusDays(1)
                .datesUntil(later(today, payment.date().plusDays(1)))
                .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                .limit(WORKING_DAYS).count() == WORKING_DAYS;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Payments that are late together: since when, and how much. */
    public record Late(LocalDate since, Rupiah amount) {
    }

    /** How far a payment has come. */
    enum State {

        /** Nobody has looked at the shop's phone yet. */
        WAITING,
        /** It was seen there; the bank's statement is still to come. */
        SEEN,
        /** It did not come. */
        MISSING;

        static State of(Optional<Boolean> seen) {
            return seen.map(came -> came ? SEEN : MISSING).orElse(WAITING);
        }
    }

    /** A sale and what of it was paid by QRIS and is not settled. */
    record Payment(long no, String id, LocalDate date, String body, Rupiah amount, State state) {

        static Payment of(BookedLine line, Optional<Boolean> seen) {
            return new Payment(line.no(), line.id(), line.date(), line.body(), line.debit(),
                    State.of(seen));
        }

        /** The oldest may be settled in part. */
        Payment upTo(Rupiah rest) {
            return new Payment(no, id, date, body, amount.smaller(rest), state);
        }

        /** A buyer may pay one sale in two goes. */
        Payment plus(Payment other) {
            return new Payment(no, id, date, body, amount.plus(other.amount), state);
        }
    }
}
