package id.kube.leakage;

import java.util.Map;
import java.util.TreeMap;

/**
 * How likely each member has stopped handing in, and so how much of what is out comes back. The
 * chance rises with her own silence, and with the share of the others who have stopped: it is
 * catching.
 */
final class Recovery {

    /** The chance that anybody has stopped, of whom nothing is known. */
    static final double USUAL = 0.04;

    private static final double CATCHING = 0.6;
    private static final double MOST_BEFORE = 0.5;
    private static final double HAS_STOPPED = 4;
    private static final int ACTIVE_DAYS = 45;
    /** Of one who has stopped a little comes back all the same. */
    private static final double LOST_SHARE = 0.95;
    private static final int[] KASBON_DAYS = {14, 35, 60, Integer.MAX_VALUE};
    private static final double[] KASBON_LOST = {0.03, 0.06, 0.25, 0.6};

    private final Map<String, Double> chances = new TreeMap<>();

    void look(Day day, MemberSilent members) {
        Map<String, Double> active = new TreeMap<>();
        members.lastSeen().forEach((member, seen) -> {
            if (day.number() - seen < ACTIVE_DAYS) {
                active.put(member, members.stopped().getOrDefault(member, 0.0));
            }
        });
        long gone = active.values().stream().filter(says -> says > HAS_STOPPED).count();
        active.forEach((member, says) -> {
            double others = gone - (says > HAS_STOPPED ? 1 : 0);
            double before = Math.min(MOST_BEFORE,
                    USUAL + CATCHING * others / Math.max(1, active.size()));
            double odds = before * StrictMath.exp(says);
            chances.put(member, odds / (1 - before + odds));
        });
    }

    /** The chance that she has stopped, from 0 to 1. */
    double stopped(String member) {
        return chances.getOrDefault(member, USUAL);
    }

    /** The same, for every member of whom anything is known. */
    Map<String, Double> chances() {
        return chances;
    }

    /** What of the goods out will likely not come back, at settlement prices. */
    double doubtfulGoods(Day day) {
        double sum = 0;
        for (double doubt : doubtfulByMember(day).values()) {
            sum += doubt;
        }
        return sum;
    }

    /** The same, member by member. */
    Map<String, Double> doubtfulByMember(Day day) {
        Map<String, Double> doubts = new TreeMap<>();
        day.owing().forEach((member, owing) ->
                doubts.put(member, owing.balance() * stopped(member) * LOST_SHARE));
        return doubts;
    }

    /** What of the kasbon will likely not be paid. */
    static double doubtfulKasbon(Day day) {
        double sum = 0;
        for (Day.Kasbon one : day.kasbon().values()) {
            sum += one.balance() * lostOfKasbon(one.days());
        }
        return sum;
    }

    /** The share of a kasbon that is lost at such an age. */
    static double lostOfKasbon(int days) {
        int at = 0;
        while (days > KASBON_DAYS[at]) {
            at++;
        }
        return KASBON_LOST[at];
    }
}
