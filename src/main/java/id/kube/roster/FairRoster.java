package id.kube.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The rule by which a month is planned, as it would be done on paper. Shift after shift goes to
 * whoever has the fewest so far, then to whoever had that slot least often, then to whoever has
 * rested longest; nobody stands twice in a row, nor on a day off, nor twice a day where there are
 * people enough. Then it is mended: for a shift that found nobody, and for a member with two
 * more than another, shifts are passed on from one to the next until it fits or nothing is left
 * to pass. Equal numbers weigh more than once a day: who has many days off may then stand twice
 * on another, with a shift between. The same task gives the same plan.
 */
final class FairRoster {

    /** Short ways of passing on are tried first: they leave the plan more as it was. */
    private static final int[] STEPS = {0, 1, 2, 4, 12};

    private final Seats seats;
    private boolean[] tried;

    private FairRoster(RosterTask task) {
        seats = new Seats(task);
    }

    /** Plans what is asked; where somebody is missing, the rest is planned all the same. */
    static ProposedRoster plan(RosterTask task) {
        FairRoster plan = new FairRoster(task);
        plan.dealOut();
        plan.fillGaps();
        plan.even();
        if (!plan.isFair()) {
            plan.seats.allowOnceMore();
            plan.even();
        }
        return ProposedRoster.of(task, plan.seats);
    }

    private void dealOut() {
        for (int seat = 0; seat < seats.size(); seat++) {
            int shift = seats.shiftOf(seat);
            IntStream.range(0, seats.members()).boxed().filter(member -> isFreeFor(member, shift))
                    .min(turn(shift)).ifPresent(sitsDownOn(seat));
        }
    }

    private Consumer<Integer> sitsDownOn(int seat) {
        return member -> seats.sit(seat, member);
    }

    private Comparator<Integer> turn(int shift) {
        return Comparator.<Integer>comparingInt(seats::load)
                .thenComparingInt(member -> seats.sameSlot(member, shift))
                .thenComparingInt(member -> seats.lastBefore(member, shift))
                .thenComparingInt(member -> member);
    }

    private boolean isFreeFor(int member, int shift) {
        return !seats.isOff(member, shift) && seats.inTheWay(member, shift).isEmpty();
    }

    private void fillGaps() {
        for (int seat = 0; seat < seats.size(); seat++) {
            if (seats.isFree(seat) && !isPassedOn(seat, member -> true)) {
                seats.allowOnceMore(seats.shiftOf(seat));
                isPassedOn(seat, member -> true);
            }
        }
    }

    /** As long as somebody has two more than another to whom one of hers can find its way. */
    private void even() {
        boolean isMoved = true;
        while (isMoved) {
            isMoved = false;
            for (int member = 0; member < seats.members(); member++) {
                isMoved |= gaveOne(member);
            }
        }
    }

    private boolean isFair() {
        int[] loads = IntStream.range(0, seats.members()).map(seats::load).toArray();
        return IntStream.of(loads).max().orElse(0) - IntStream.of(loads).min().orElse(0) <= 1;
    }

    private boolean gaveOne(int member) {
        int most = seats.load(member) - 1;
        IntPredicate hasFewer = other -> seats.load(other) < most;
        if (IntStream.range(0, seats.members()).noneMatch(hasFewer)) {
            return false;
        }
        for (int steps : STEPS) {
            tried = new boolean[seats.size()];
            for (int seat : seats.of(member)) {
                seats.leave(seat);
                if (isFilled(seat, hasFewer, steps)) {
                    return true;
                }
                seats.sit(seat, member);
            }
        }
        return false;
    }

    private boolean isPassedOn(int seat, IntPredicate mayGain) {
        for (int steps : STEPS) {
            tried = new boolean[seats.size()];
            if (isFilled(seat, mayGain, steps)) {
                return true;
            }
        }
        return false;
    }

    /** Finds somebody for a seat, who in turn may pass on another of hers, and so on. */
    private boolean isFilled(int seat, IntPredicate mayGain, int steps) {
        int shift = seats.shiftOf(seat);
        for (int member = 0; member < seats.members(); member++) {
            if (mayGain.test(member) && isFreeFor(member, shift)) {
                seats.sit(seat, member);
                return true;
            }
        }
        for (int member = 0; member < seats.members() && steps > 0; member++) {
            if (!seats.isOff(member, shift) && takesFor(member, seat, mayGain, steps)) {
                return true;
            }
        }
        return false;
    }

    private boolean takesFor(int member, int seat, IntPredicate mayGain, int steps) {
        List<Integer> inTheWay = seats.inTheWay(member, seats.shiftOf(seat));
        if (inTheWay.size() > 1) {
            return false;
        }
        for (int given : inTheWay.isEmpty() ? seats.of(member) : new ArrayList<>(inTheWay)) {
            if (tried[given] || seats.shiftOf(given) == seats.shiftOf(seat)) {
                continue;
            }
            tried[given] = true;
            seats.leave(given);
            seats.sit(seat, member);
            if (isFilled(given, mayGain, steps - 1)) {
                return true;
            }
            seats.leave(seat);
            seats.sit(given, member);
        }
        return false;
    }
}
