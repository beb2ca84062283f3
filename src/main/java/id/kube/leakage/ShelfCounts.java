package id.kube.leakage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What counting the shelves says, once counting's own slips are out of it: what was too much at
 * one count and missing at the next evens out, and a large shortage waits a day for the recount
 * that the shop asks for. A little of all that goes out spoils or crumbles.
 */
final class ShelfCounts {

    private static final double USUAL_SHRINKAGE = 0.003;
    private static final double USUAL_WORTH = 30;
    private static final double LEAST_SHRINKAGE = 0.001;
    private static final double MOST_SHRINKAGE = 0.006;
    private static final double MARGIN = 0.0005;
    private static final double WILD = 0.02;
    private static final double SMALL = 1e5;
    private static final double LARGE = 4e5;
    private static final double WAITS_FOR_A_RECOUNT = 4;

    private final Usual shrinkage = new Usual(USUAL_SHRINKAGE, USUAL_WORTH);
    private final Map<String, Double> surplus = new TreeMap<>();
    private final Map<String, Short> waiting = new TreeMap<>();

    /** What is missing by now, good by good. */
    List<Short> look(Day day) {
        List<Short> missing = new ArrayList<>();
        double share = Math.max(LEAST_SHRINKAGE,
                Math.min(MOST_SHRINKAGE, shrinkage.value() + MARGIN));
        for (Day.Counted count : day.goods()) {
            Short now = look(count, share, day.number(), missing);
            if (now.amount() > WAITS_FOR_A_RECOUNT * now.spread()) {
                waiting.put(now.sku(), now);
            } else {
                missing.add(now);
            }
        }
        waiting.values().stream().filter(one -> one.day() < day.number()).forEach(missing::add);
        waiting.values().removeIf(one -> one.day() < day.number());
        return missing;
    }

    private Short look(Day.Counted count, double share, int day, List<Short> missing) {
        double spread = spread(count);
        double difference = lessSurplus(count);
        Short before = waiting.remove(count.sku());
        if (before != null) {
            double found = before.amount() > 0 && difference > 0
                    ? Math.min(before.amount(), difference) : 0;
            missing.add(new Short(count.sku(), before.amount() - found, before.spread(), day));
            difference -= found;
        }
        if (count.moved() > 0) {
            double shrunk = -difference / Math.max(count.moved(), SMALL);
            shrinkage.learn(Math.max(-WILD, Math.min(WILD, shrunk)), day,
                    Math.min(1, count.moved() / LARGE));
        }
        return new Short(count.sku(), -difference - share * count.moved(), spread, day);
    }

    /** What an earlier count found too much is given back by this one. */
    private double lessSurplus(Day.Counted count) {
        double before = surplus.getOrDefault(count.sku(), 0.0);
        double difference = count.difference();
        if (difference < 0 && before > 0) {
            surplus.remove(count.sku());
            return difference + Math.min(before, -difference);
        }
        surplus.put(count.sku(), Math.max(0, difference));
        return difference;
    }

    /** One piece is miscounted easily, and what goes out in large lots is miscounted in lots. */
    private static double spread(Day.Counted count) {
        double cost = count.cost();
        double lots = 0.002 * count.moved();
        return StrictMath.sqrt(0.35 * cost * cost + 2.2 * cost * lots + lots * lots + 400);
    }

    /** So much of a good is missing, beyond what usually crumbles. */
    record Short(String sku, double amount, double spread, int day) {
    }
}
