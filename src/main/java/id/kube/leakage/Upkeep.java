package id.kube.leakage;

import id.kube.daybook.DayBookReader;
import id.kube.rules.HouseRules;
import id.kube.sales.CashDifferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What kept Cempaka alive, day by day, for pictures: the drawer is counted, and money is set aside
 * every evening.
 */
@ApplicationScoped
class Upkeep {

    private final DayBookReader dayBook;
    private final CashDifferences cash;
    private final HouseRules rules;

    Upkeep(DayBookReader dayBook, CashDifferences cash, HouseRules rules) {
        this.dayBook = dayBook;
        this.cash = cash;
        this.rules = rules;
    }

    /** Both days included. */
    Seen between(LocalDate from, LocalDate to) {
        List<Counted> counts = cash.counted(from, to).stream()
                .filter(count -> count.place().equals("till"))
                .map(count -> new Counted(count.day(), count.amount().amount())).toList();
        return new Seen(from, to, counts, evenings(from, to));
    }

    private List<Evening> evenings(LocalDate from, LocalDate to) {
        Map<LocalDate, Long> aside = new TreeMap<>();
        dayBook.standing("setaside", from, to).forEach(entry -> aside.merge(entry.bookedOn(),
                entry.body().path("amount").asLong(), Long::sum));
        List<Evening> evenings = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            long amount = aside.getOrDefault(day, 0L);
            boolean open = amount > 0 || !dayBook.of("sale", day, 1).isEmpty();
            evenings.add(new Evening(day, open, amount,
                    rules.amount("setaside.daily", day).amount()));
        }
        return evenings;
    }

    /** Some days of a shop. */
    record Seen(LocalDate from, LocalDate to, List<Counted> counts, List<Evening> evenings) {
    }

    /** One count of the drawer; the amount is above zero where more was there than expected. */
    record Counted(LocalDate date, long amount) {
    }

    /**
     * What was set aside on a day.
     *
     * @param open whether anything was sold
     * @param due rupiah that the house sets aside a day
     */
    record Evening(LocalDate date, boolean open, long amount, long due) {
    }
}
