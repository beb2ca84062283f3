package id.kube.leakage;

import java.util.List;
import java.util.Map;

/**
 * "It is the government's money anyway": one stops, others see that nothing happens, and stop too.
 * It looks at takings only, so that a common bad month accuses nobody. On a page:
 * {@code four of eight take again while late} cries, and {@code all pay late after Lebaran, and
 * take nothing} does not.
 */
final class MembersInStep extends OneEvidence {

    private static final double THRESHOLD = 200;
    private static final int LATE_DAYS = 15;
    private static final long SOME = 100_000;
    private static final long LARGE = 500_000;
    private static final double LARGE_SHARE = 0.04;

    private long overdue;

    MembersInStep() {
        super("members-in-step", THRESHOLD, 1);
    }

    /** Takes in what the day's takings said of the group, and who is late for long. */
    void look(Day day, double together, Facts facts) {
        List<Long> late = day.owing().values().stream()
                .filter(owing -> owing.daysLate() >= LATE_DAYS && owing.overdue() > SOME)
                .map(Day.Owing::overdue).toList();
        long sum = late.stream().mapToLong(Long::longValue).sum();
        if (late.size() >= 2
                && sum > Math.max(LARGE, LARGE_SHARE * day.position().face())) {
            facts.tell(code(), "", sum);
        }
        if (together != 0) {
            add(day.number(), 0, together);
        }
        overdue = overdue(day.owing());
    }

    private static long overdue(Map<String, Day.Owing> owing) {
        return owing.values().stream().mapToLong(Day.Owing::overdue).sum();
    }

    @Override
    public long amount() {
        return overdue;
    }
}
