package id.kube.leakage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * In its third week KUBE Tulip had no schedule, no count and no set-aside, and two people did all
 * the work; the money went after that. Three controls that have stopped are told before any money
 * is missing. On a page: {@code no schedule for a week, no count for four days, two people at
 * every shift} cries, and {@code no meeting for seven weeks} alone does not.
 */
final class Controls {

    private static final int NO_SCHEDULE_DAYS = 7;
    private static final int NO_CASH_COUNT_DAYS = 4;
    private static final int NO_STOCK_COUNT_DAYS = 45;
    private static final int NO_SET_ASIDE_DAYS = 5;
    private static final int NO_MEETING_DAYS = 50;
    private static final int FORTNIGHT = 14;
    private static final double TWO_DO_MOST = 0.75;
    private static final int CRIES_AT = 3;
    private static final int WELL_BELOW = 2;

    private int lastSchedule;
    private int lastCash;
    private int lastShelves;
    private int lastSetAside;
    private int lastMeeting;
    private boolean told;
    private List<String> stopped = List.of();
    private final List<List<String>> duty = new ArrayList<>();

    /** Counts are seen on every day, also one on which the shop was shut. */
    void counted(Day day) {
        lastCash = day.cash().isEmpty() ? lastCash : day.number();
        lastShelves = day.goods().isEmpty() ? lastShelves : day.number();
    }

    /**
     * Looks at a day on which the shop was open.
     *
     * @return whether too many controls have stopped, and that was not told yet
     */
    boolean look(Day day) {
        lastSchedule = day.controls().scheduled() ? day.number() : lastSchedule;
        lastSetAside = day.outflow().setAside() > 0 ? day.number() : lastSetAside;
        lastMeeting = day.controls().met() ? day.number() : lastMeeting;
        duty.add(day.controls().onDuty());
        if (duty.size() > FORTNIGHT) {
            duty.remove(0);
        }
        stopped = stoppedBy(day.number());
        boolean cries = stopped.size() >= CRIES_AT && !told
                && day.number() >= Watch.NOTHING_BEFORE_DAY;
        told = cries || told && stopped.size() >= WELL_BELOW;
        return cries;
    }

    private List<String> stoppedBy(int day) {
        List<String> found = new ArrayList<>();
        add(found, "schedule", day - lastSchedule >= NO_SCHEDULE_DAYS);
        add(found, "cash-count", day - lastCash >= NO_CASH_COUNT_DAYS);
        add(found, "stock-count", day - lastShelves >= NO_STOCK_COUNT_DAYS);
        add(found, "set-aside", day - lastSetAside >= NO_SET_ASIDE_DAYS);
        add(found, "meeting", day - lastMeeting >= NO_MEETING_DAYS);
        add(found, "two-people", duty.size() == FORTNIGHT && shareOfTwo() >= TWO_DO_MOST);
        return found;
    }

    private static void add(List<String> found, String control, boolean hasStopped) {
        if (hasStopped) {
            found.add(control);
        }
    }

    private double shareOfTwo() {
        Map<String, Integer> shifts = new TreeMap<>();
        duty.forEach(day -> day.forEach(member -> shifts.merge(member, 1, Integer::sum)));
        int all = shifts.values().stream().mapToInt(Integer::intValue).sum();
        int two = shifts.values().stream().sorted((left, right) -> right - left).limit(2)
                .mapToInt(Integer::intValue).sum();
        return (double) two / Math.max(1, all);
    }

    /** What has stopped, of schedule, cash-count, stock-count, set-aside, meeting, two-people. */
    List<String> stopped() {
        return stopped;
    }

    int sinceShelves(int day) {
        return day - lastShelves;
    }

    int sinceCash(int day) {
        return day - lastCash;
    }
}
