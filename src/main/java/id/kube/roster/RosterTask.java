package id.kube.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a plan has to heed.
 *
 * @param from the first day to be planned; days before it stay as they are
 * @param perShift how many stand in the shop together
 * @param members who may be planned, by code
 * @param off when they cannot
 * @param closed the days on which the shop stays shut
 * @param kept how many shifts of this month a member has on the days before
 * @param justStood who has the last shift of the day before, and so cannot take the first
 */
record RosterTask(YearMonth month, LocalDate from, int slots, int perShift, List<String> members,
        List<DaysOff> off, Set<LocalDate> closed, Map<String, Integer> kept,
        Set<String> justStood) {

    /** The shifts to be filled, in the order of the clock. */
    List<Shift> shifts() {
        List<Shift> shifts = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            for (int slot = 1; slot <= slots && !closed.contains(day); slot++) {
                shifts.add(new Shift(day, slot));
            }
        }
        return shifts;
    }

    /** Whether she asked not to stand there, or comes straight from the shift before it. */
    boolean isOff(String member, Shift shift) {
        boolean isNext = shift.slot() == 1 && shift.day().equals(from)
                && justStood.contains(member);
        return isNext || asksOff(member, shift);
    }

    boolean asksOff(String member, Shift shift) {
        return off.stream().anyMatch(one -> one.member().equals(member) && one.covers(shift));
    }
}
