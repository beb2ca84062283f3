package id.kube.leakage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How likely an honest member who is late hands in today: most do on the day it is due, few after
 * two weeks. Learned from this group, but never far below what is usual elsewhere: a group that
 * begins badly must not make badness usual. When the whole group pays late these two weeks, a
 * silent day says less of each.
 */
final class Lateness {

    private static final int[] UP_TO_DAYS = {0, 3, 7, 14, Integer.MAX_VALUE};
    private static final double[] USUAL = {0.66, 0.38, 0.28, 0.20, 0.12};
    private static final double WORTH_DAYS = 40;
    private static final double AT_LEAST_OF_USUAL = 0.85;
    private static final double AT_MOST = 0.9;
    private static final int TWO_WEEKS = 14;
    /** So many members' payments are taken as usual before the others are asked. */
    private static final double CALM = 2;
    private static final double LEAST_DAMPING = 0.5;

    private final List<Usual> learned = IntStream.range(0, USUAL.length)
            .mapToObj(at -> new Usual(USUAL[at], WORTH_DAYS)).toList();
    private final Deque<Map<String, Paid>> lately = new ArrayDeque<>();
    private Map<String, Paid> today = new TreeMap<>();

    /** A day on which she paid after being so many days late; a day early counts too. */
    void paid(String member, int daysLate, int day) {
        if (daysLate >= 0) {
            int at = at(daysLate);
            today.put(member, new Paid(1, usual(at)));
            learned.get(at).learn(1, day);
        }
    }

    /**
     * A day on which she was late and did not pay.
     *
     * @return the chance that she had paid, were she honest
     */
    double silent(String member, int daysLate, int day) {
        int at = at(daysLate);
        double usual = usual(at);
        double chance = usual * othersPay(member);
        today.put(member, new Paid(0, usual));
        learned.get(at).learn(0, day);
        return chance;
    }

    void endOfDay() {
        lately.addLast(today);
        today = new TreeMap<>();
        if (lately.size() > TWO_WEEKS) {
            lately.removeFirst();
        }
    }

    /** How the others paid these two weeks, against how they would have; at most one. */
    private double othersPay(String member) {
        double did = CALM;
        double would = CALM;
        for (Map<String, Paid> day : lately) {
            for (Map.Entry<String, Paid> one : day.entrySet()) {
                if (!one.getKey().equals(member)) {
                    did += one.getValue().did();
                    would += one.getValue().chance();
                }
            }
        }
        return Math.max(LEAST_DAMPING, Math.min(1, did / would));
    }

    private double usual(int at) {
        return Math.min(AT_MOST, Math.max(AT_LEAST_OF_USUAL * USUAL[at],
                learned.get(at).value()));
    }

    private static int at(int daysLate) {
        int at = 0;
        while (daysLate > UP_TO_DAYS[at]) {
            at++;
        }
        return at;
    }

    /** Whether she paid on a day, and how likely it was. */
    record Paid(double did, double chance) {
    }
}
