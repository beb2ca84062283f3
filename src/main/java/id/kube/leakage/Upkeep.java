package id.kube.leakage;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import id.kube.members.Members;
import id.kube.roster.Attendance;
import id.kube.rules.HouseRules;
import id.kube.sales.CashDifferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What kept Cempaka alive, day by day, for pictures: the drawer is counted, money is set aside
 * every evening, and the work does not rest on two people.
 */
@ApplicationScoped
class Upkeep {

    private final DayBookReader dayBook;
    private final CashDifferences cash;
    private final Attendance attendance;
    private final Members members;
    private final HouseRules rules;

    Upkeep(DayBookReader dayBook, CashDifferences cash, Attendance attendance, Members members,
            HouseRules rules) {
        this.dayBook = dayBook;
        this.cash = cash;
        this.attendance = attendance;
        this.members = members;
        this.rules = rules;
    }

    /** Both days included. */
    Seen between(LocalDate from, LocalDate to) {
        List<Counted> counts = cash.counted(from, to).stream()
                .filter(count -> count.place().equals("till"))
                .map(count -> new Counted(count.day(), count.amount().amount())).toList();
        return new Seen(from, to, counts, evenings(from, to), work(from, to));
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

    private List<Work> work(LocalDate from, LocalDate to) {
        Map<String, Work> all = new TreeMap<>();
        attendance.present(from, to).forEach(shift -> add(all, shift.member(), Work::shift));
        dayBook.standing("purchase", from, to).forEach(trip -> buyers(trip).forEach(
                buyer -> add(all, buyer, Work::trip)));
        dayBook.standing("consign.take", from, to).forEach(take ->
                add(all, take.body().path("member").asText(), Work::take));
        return all.values().stream().sorted(Comparator.comparing(Work::shifts)
                .thenComparing(Work::trips).reversed().thenComparing(Work::name)).toList();
    }

    private static List<String> buyers(StoredEntry trip) {
        List<String> buyers = new ArrayList<>();
        for (JsonNode buyer : trip.body().path("buyers")) {
            buyers.add(buyer.asText());
        }
        return buyers.isEmpty() ? List.of(trip.body().path("by").asText()) : buyers;
    }

    private void add(Map<String, Work> all, String member, UnaryOperator<Work> more) {
        if (!member.isEmpty()) {
            Work none = new Work(members.name(member), 0, 0, 0);
            all.put(member, more.apply(all.getOrDefault(member, none)));
        }
    }

    /** Some days of a shop. */
    record Seen(LocalDate from, LocalDate to, List<Counted> counts, List<Evening> evenings,
            List<Work> work) {
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

    /** What one member did: shifts kept, trips to the market, goods taken to sell. */
    record Work(String name, int shifts, int trips, int takes) {

        Work shift() {
            return new Work(name, shifts + 1, trips, takes);
        }

        Work trip() {
            return new Work(name, shifts, trips + 1, takes);
        }

        Work take() {
            return new Work(name, shifts, trips, takes + 1);
        }
    }
}
