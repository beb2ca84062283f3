package id.kube.leakage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The slip says Rp10.500 and the market took Rp10.000. One buyer's prices are held against what
 * other buyers paid before and after; when the market itself became dear, the one after her pays
 * as much. On a page: {@code A02 rice 10.500, before and after her A05 10.000, three times} cries,
 * and {@code A02 10.500, after her A05 10.450} does not.
 */
final class DearPrices extends EvidenceByParty {

    private static final double THRESHOLD = 3.5;
    private static final double[] SIZES = {1, 2, 4, 8, 16};
    private static final double HONEST_TRIPS = 0.2;
    private static final double TAILS = 4;
    private static final double USUAL_SPREAD = 0.010;
    private static final double USUAL_WORTH = 15;
    private static final double BUYERS = 3;
    private static final double MOST_OF_ALL = 0.9;
    private static final double MUCH = 16;
    private static final int WAITS_DAYS = 14;
    private static final int REMEMBERED_DAYS = 30;
    private static final int REMEMBERED = 16;
    private static final int COMPARED = 2;
    private static final double COMPARABLE_SHARE = 0.3;

    private final Spread spread = new Spread(USUAL_SPREAD, USUAL_WORTH);
    private final Map<String, Deque<Paid>> paid = new TreeMap<>();
    private List<Trip> waiting = new ArrayList<>();

    DearPrices() {
        super("dear-prices", THRESHOLD, SIZES.length);
    }

    void look(Day day) {
        day.purchases().forEach(purchase -> look(purchase, day.number()));
    }

    private void look(Day.Purchase purchase, int day) {
        Map<String, Double> now = purchase.lines().stream().collect(Collectors.toMap(
                Day.Bought::sku, Day.Bought::cost, (first, last) -> last));
        List<Trip> left = new ArrayList<>();
        Map<String, Dearer> judged = new LinkedHashMap<>();
        for (Trip trip : waiting) {
            Compared after = compare(trip.lines(), line ->
                    Optional.ofNullable(now.get(line.sku())));
            if (trip.buyer().equals(purchase.buyer())
                    || after.weight() <= 0 && day - trip.day() < WAITS_DAYS) {
                left.add(trip);
            } else if (after.weight() > 0) {
                judged.merge(trip.buyer(), trip.against(after), Dearer::orMore);
            }
        }
        judged.forEach((buyer, dearer) -> judge(buyer, dearer, day));
        waiting = left;
        Compared before = compare(purchase.lines(), line -> others(line.sku(), purchase, day));
        purchase.lines().forEach(line -> remember(purchase.buyer(), line, day));
        if (before.weight() > COMPARABLE_SHARE * purchase.paid()) {
            waiting.add(new Trip(purchase.buyer(), day, purchase.lines(), before.mean(),
                    before.weight()));
        }
    }

    /** Trips that are judged by one and the same later trip are one piece of evidence. */
    private void judge(String buyer, Dearer dearer, int day) {
        of(buyer).add(day, dearer.amount(), Odds.shifted(dearer.by(), spread.value(), TAILS,
                HONEST_TRIPS, SIZES));
        spread.learn(dearer.by(), day);
    }

    /** What other buyers paid for it last. */
    private Optional<Double> others(String sku, Day.Purchase purchase, int day) {
        List<Paid> theirs = paid.getOrDefault(sku, new ArrayDeque<>()).stream()
                .filter(one -> !one.buyer().equals(purchase.buyer())
                        && day - one.day() <= REMEMBERED_DAYS).toList();
        return theirs.isEmpty() ? Optional.empty() : Optional.of(
                theirs.subList(Math.max(0, theirs.size() - COMPARED), theirs.size()).stream()
                        .mapToDouble(Paid::cost).average().orElseThrow());
    }

    private void remember(String buyer, Day.Bought line, int day) {
        Deque<Paid> known = paid.computeIfAbsent(line.sku(), first -> new ArrayDeque<>());
        known.addLast(new Paid(buyer, line.cost(), day));
        if (known.size() > REMEMBERED) {
            known.removeFirst();
        }
    }

    private static Compared compare(List<Day.Bought> lines, Reference reference) {
        double sum = 0;
        double weight = 0;
        for (Day.Bought line : lines) {
            Optional<Double> other = reference.of(line);
            if (other.isPresent()) {
                double worth = line.quantity() * line.cost();
                sum += worth * StrictMath.log(line.cost() / other.get());
                weight += worth;
            }
        }
        return new Compared(sum, weight);
    }

    @Override
    double among() {
        return BUYERS;
    }

    @Override
    boolean isClear(String buyer, Excess excess) {
        return excess.isMostOfAll(MOST_OF_ALL) && excess.first() >= MUCH;
    }

    /** What a line of a slip is held against, if there is anything. */
    private interface Reference {
        Optional<Double> of(Day.Bought line);
    }

    /** How much dearer, as a logarithm weighed by what each line cost. */
    private record Compared(double sum, double weight) {

        double mean() {
            return sum / weight;
        }
    }

    /** A trip that waits for the next buyer. */
    record Trip(String buyer, int day, List<Day.Bought> lines, double dearer, double weight) {

        /** Dearer than before her and dearer than after her: the smaller of the two counts. */
        Dearer against(Compared after) {
            double by = Math.min(dearer, after.mean());
            return new Dearer(by, by * weight);
        }
    }

    /** How much dearer a trip was, as a logarithm and in rupiah. */
    private record Dearer(double by, double amount) {

        Dearer orMore(Dearer other) {
            return new Dearer(Math.max(by, other.by), amount + other.amount);
        }
    }

    /** A price somebody paid. */
    record Paid(String buyer, double cost, int day) {
    }
}
