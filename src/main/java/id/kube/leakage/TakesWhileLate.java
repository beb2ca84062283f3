package id.kube.leakage;

import java.util.Map;
import java.util.TreeMap;

/**
 * Taking again while something is late: honest members do it seldom, those who have stopped do it
 * all the time. What is honest is learned, within bounds.
 */
final class TakesWhileLate {

    /** What a member who is late with nothing says for the group by taking. */
    static final double IN_ORDER = StrictMath.log(0.85);

    /** How often a day one who has stopped takes, when by her habit it is time and when not. */
    private static final double IS_TIME = 0.30;
    private static final double IS_EARLY = 0.04;
    private static final double EARLY = 0.6;
    private static final double STOPPED = 0.15;
    private static final double USUAL = 0.045;
    private static final double USUAL_WORTH = 60;
    private static final double LEAST = 0.03;
    private static final double MOST = 0.08;
    private static final double DOUBTED = 0.6;
    private static final long SOME = 50_000;

    private final Map<String, Habit> habits = new TreeMap<>();
    private final Usual honest = new Usual(USUAL, USUAL_WORTH);

    /** Whether so much is late that taking more says anything. */
    static boolean isLate(Day.Owing owing) {
        return owing.daysLate() > 0 && owing.overdue() > SOME;
    }

    /** What it says of her that she took, or did not. */
    double hers(String member, boolean took, int day) {
        Habit habit = habits.getOrDefault(member, Habit.UNKNOWN);
        double stopped = day - habit.last() < EARLY * habit.gap() ? IS_EARLY : IS_TIME;
        return StrictMath.log(took ? stopped / rate() : (1 - stopped) / (1 - rate()));
    }

    /** She took on this day, late or not: so her habit is known. */
    void took(String member, int day) {
        habits.merge(member, Habit.UNKNOWN.takes(day), (had, first) -> had.takes(day));
    }

    /** What it says of the group that she took. */
    double ofTheGroup() {
        return StrictMath.log(DOUBTED + (1 - DOUBTED) * STOPPED / rate());
    }

    void learn(boolean took, int day) {
        honest.learn(took ? 1 : 0, day);
    }

    private double rate() {
        return Math.max(LEAST, Math.min(MOST, honest.value()));
    }

    /**
     * When a member takes goods.
     *
     * @param last the number of the day on which she took last
     * @param gap days from one taking to the next, as a rule
     */
    record Habit(int last, double gap) {

        static final Habit UNKNOWN = new Habit(-99, 7);
        private static final int SAME_HABIT_DAYS = 21;
        private static final double STAYS = 0.8;

        Habit takes(int day) {
            int days = day - last;
            return new Habit(day, days > SAME_HABIT_DAYS ? gap
                    : STAYS * gap + (1 - STAYS) * days);
        }
    }
}
