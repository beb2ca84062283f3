package id.kube.roster;

import id.kube.daybook.Words;
import id.kube.time.SpokenDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A month as it might be planned; nothing of it is written.
 *
 * @param from the first day it plans; what stood before stays
 * @param cells who is to stand where, by day and slot
 * @param gaps the shifts that found too few, and why
 * @param shares how many shifts of the month each member would have, days before included
 * @param fair whether no two members differ by more than one
 * @param sentence what it is and why, for the meeting
 */
record ProposedRoster(String month, LocalDate from, int slots, int perShift, List<Cell> cells,
        List<Gap> gaps, Map<String, Integer> shares, boolean fair, String sentence) {

    static ProposedRoster of(RosterTask task, Seats seats) {
        List<Cell> cells = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (int seat = 0; seat < seats.size(); seat++) {
            Shift shift = seats.at(seat);
            if (seats.isFree(seat)) {
                gaps.add(gap(task, seats, seat));
            } else {
                cells.add(new Cell(shift.day(), shift.slot(),
                        task.members().get(seats.holder(seat))));
            }
        }
        Map<String, Integer> shares = new TreeMap<>();
        for (int member = 0; member < seats.members(); member++) {
            shares.put(task.members().get(member), seats.load(member));
        }
        int fewest = shares.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        int most = shares.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new ProposedRoster(task.month().toString(), task.from(), task.slots(),
                task.perShift(), cells, gaps, shares, most - fewest <= 1,
                sentence(shares.size(), seats.size(), gaps.size(), fewest, most));
    }

    private static String sentence(int members, int seats, int gaps, int fewest, int most) {
        if (seats == 0) {
            return Words.sentence("roster.no-days");
        }
        if (members == 0) {
            return Words.sentence("roster.nobody");
        }
        String shared = most - fewest > 1 ? "roster.uneven"
                : most == fewest ? "roster.equal" : "roster.within-one";
        String told = Words.sentence(shared, fewest, most);
        return gaps == 0 ? told : Words.sentence("roster.with-gaps", gaps, told);
    }

    private static Gap gap(RosterTask task, Seats seats, int seat) {
        Shift shift = seats.at(seat);
        List<String> off = new ArrayList<>();
        List<String> busy = new ArrayList<>();
        for (String member : task.members()) {
            (task.asksOff(member, shift) ? off : busy).add(member);
        }
        busy.removeIf(member -> cellIn(task, seats, shift, member));
        return new Gap(shift.day(), shift.slot(), off, busy, Words.sentence("roster.gap",
                SpokenDay.of(shift.day()), shift.slot(), off.size(), busy.size()));
    }

    /** Whether she stands in that very shift, which wants more than one. */
    private static boolean cellIn(RosterTask task, Seats seats, Shift shift, String member) {
        for (int seat = 0; seat < seats.size(); seat++) {
            if (!seats.isFree(seat) && seats.at(seat).equals(shift)
                    && task.members().get(seats.holder(seat)).equals(member)) {
                return true;
            }
        }
        return false;
    }

    /** Who stands in one shift. */
    record Cell(LocalDate date, int slot, String member) {
    }

    /**
     * A shift with too few people.
     *
     * @param off who asked not to stand there
     * @param busy who stands directly before or after it, or often enough on that day
     */
    record Gap(LocalDate date, int slot, List<String> off, List<String> busy, String why) {
    }
}
