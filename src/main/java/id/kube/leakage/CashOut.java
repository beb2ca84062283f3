package id.kube.leakage;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Money leaves the drawer "for something", and no slip says for what. On a page: {@code Rp90.000 a
 * day without a reason} cries, and {@code Rp15.000 once a week} does not.
 */
final class CashOut extends OneEvidence {

    private static final double THRESHOLD = 30;
    private static final double USUAL_A_DAY = 2_500;
    private static final double MOST = 30;
    private static final int TWO_WEEKS = 14;
    /** Who took nearly all of it, and not a little, is named. */
    private static final double NEARLY_ALL = 0.9;
    private static final long NOT_A_LITTLE = 50_000;

    private final Deque<Map<String, Long>> lately = new ArrayDeque<>();

    CashOut() {
        super("cash-out", THRESHOLD, Odds.STAKES.length);
    }

    /** Looks at a day on which the shop sold something. */
    void look(Day day) {
        lately.addLast(day.outflow().unexplained());
        if (lately.size() > TWO_WEEKS) {
            lately.removeFirst();
        }
        long out = day.outflow().allUnexplained();
        add(day.number(), out, Odds.bet(out, USUAL_A_DAY, MOST));
    }

    @Override
    public Optional<String> party() {
        Map<String, Long> taken = new TreeMap<>();
        lately.forEach(day -> day.forEach((who, amount) ->
                taken.merge(who, amount, Long::sum)));
        long all = taken.values().stream().mapToLong(Long::longValue).sum();
        return taken.entrySet().stream().max(Comparator.comparingLong(Map.Entry::getValue))
                .filter(most -> most.getValue() >= Math.max(NOT_A_LITTLE, NEARLY_ALL * all))
                .map(Map.Entry::getKey).filter(who -> !who.isEmpty());
    }
}
