package id.kube.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The places to be filled and who sits where. Members and shifts are numbers here: members in
 * the order of their codes, shifts in the order of the clock.
 */
class Seats {

    private static final int NOBODY = -1;

    private final List<Shift> shifts;
    private final int perShift;
    private final int[] holders;
    /** Of each member the seat she has at a shift. */
    private final int[][] seatOf;
    private final boolean[][] off;
    private final int[] loads;
    private final int[] dayStart;
    private final int[] dayEnd;
    /** How often one member may stand on the day of a shift. */
    private final int[] mostADay;

    Seats(RosterTask task) {
        shifts = task.shifts();
        perShift = task.perShift();
        int members = task.members().size();
        holders = new int[shifts.size() * perShift];
        Arrays.fill(holders, NOBODY);
        seatOf = new int[members][shifts.size()];
        off = new boolean[members][shifts.size()];
        loads = new int[members];
        dayStart = new int[shifts.size()];
        dayEnd = new int[shifts.size()];
        mostADay = new int[shifts.size()];
        for (int member = 0; member < members; member++) {
            String code = task.members().get(member);
            loads[member] = task.kept().getOrDefault(code, 0);
            Arrays.fill(seatOf[member], NOBODY);
            for (int shift = 0; shift < shifts.size(); shift++) {
                off[member][shift] = task.isOff(code, shifts.get(shift));
            }
        }
        countDays();
    }

    /** Once a day is enough for everybody where there are enough people who can come. */
    private void countDays() {
        for (int shift = 0; shift < shifts.size(); shift++) {
            boolean isNew = shift == 0
                    || !shifts.get(shift).day().equals(shifts.get(shift - 1).day());
            dayStart[shift] = isNew ? shift : dayStart[shift - 1];
        }
        for (int shift = shifts.size() - 1; shift >= 0; shift--) {
            boolean isLast = shift == shifts.size() - 1 || dayStart[shift + 1] == shift + 1;
            dayEnd[shift] = isLast ? shift : dayEnd[shift + 1];
        }
        for (int shift = 0; shift < shifts.size(); shift++) {
            int come = 0;
            for (int member = 0; member < loads.length; member++) {
                come += comes(member, shift) ? 1 : 0;
            }
            int wanted = (dayEnd[shift] - dayStart[shift] + 1) * perShift;
            mostADay[shift] = come == 0 ? 1 : (wanted + come - 1) / come;
        }
    }

    private boolean comes(int member, int shift) {
        for (int other = dayStart[shift]; other <= dayEnd[shift]; other++) {
            if (!off[member][other]) {
                return true;
            }
        }
        return false;
    }

    /** The seats she would have to leave to take this shift; also where she sits there already. */
    List<Integer> inTheWay(int member, int shift) {
        List<Integer> seats = new ArrayList<>();
        int sameDay = 0;
        for (int other = dayStart[shift]; other <= dayEnd[shift]; other++) {
            if (seatOf[member][other] != NOBODY && !isNext(other, shift)) {
                sameDay++;
            }
        }
        for (int other = Math.min(dayStart[shift], Math.max(0, shift - 1));
                other <= Math.max(dayEnd[shift], Math.min(shift + 1, shifts.size() - 1));
                other++) {
            int seat = seatOf[member][other];
            if (seat == NOBODY) {
                continue;
            }
            if (isNext(other, shift)) {
                seats.add(seat);
            } else if (dayStart[other] == dayStart[shift] && sameDay >= mostADay[shift]) {
                seats.add(seat);
                sameDay--;
            }
        }
        return seats;
    }

    /** The same shift, or one directly before or after it, also over the night. */
    private boolean isNext(int one, int other) {
        if (Math.abs(one - other) > 1) {
            return false;
        }
        Shift first = shifts.get(Math.min(one, other));
        Shift second = shifts.get(Math.max(one, other));
        return !second.day().isAfter(first.day().plusDays(1));
    }

    void sit(int seat, int member) {
        holders[seat] = member;
        seatOf[member][seat / perShift] = seat;
        loads[member]++;
    }

    int leave(int seat) {
        int member = holders[seat];
        holders[seat] = NOBODY;
        seatOf[member][seat / perShift] = NOBODY;
        loads[member]--;
        return member;
    }

    /** Where people are too few even so, one of them may come once more on that day. */
    void allowOnceMore(int shift) {
        for (int other = dayStart[shift]; other <= dayEnd[shift]; other++) {
            mostADay[other]++;
        }
    }

    /** Everybody may come once more on any day. */
    void allowOnceMore() {
        for (int shift = 0; shift < mostADay.length; shift++) {
            mostADay[shift]++;
        }
    }

    List<Integer> of(int member) {
        List<Integer> seats = new ArrayList<>();
        for (int seat : seatOf[member]) {
            if (seat != NOBODY) {
                seats.add(seat);
            }
        }
        return seats;
    }

    /** How many shifts with the same slot she has, and how long ago her last was. */
    int sameSlot(int member, int shift) {
        int same = 0;
        for (int seat : of(member)) {
            same += slotOf(seat) == shifts.get(shift).slot() ? 1 : 0;
        }
        return same;
    }

    int lastBefore(int member, int shift) {
        int before = shift - 1;
        while (before >= 0 && seatOf[member][before] == NOBODY) {
            before--;
        }
        return before;
    }

    private int slotOf(int seat) {
        return shifts.get(seat / perShift).slot();
    }

    boolean isOff(int member, int shift) {
        return off[member][shift];
    }

    boolean isFree(int seat) {
        return holders[seat] == NOBODY;
    }

    int holder(int seat) {
        return holders[seat];
    }

    int load(int member) {
        return loads[member];
    }

    int members() {
        return loads.length;
    }

    int size() {
        return holders.length;
    }

    int shiftOf(int seat) {
        return seat / perShift;
    }

    Shift at(int seat) {
        return shifts.get(shiftOf(seat));
    }
}
