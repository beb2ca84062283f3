package id.kube.roster;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Looks for any way of passing shifts on that would give a member with many one less and one
 * with few one more. It heeds days off and one shift a day but not the rest between two shifts,
 * so it may pass on more than the plan could: where even so there is no way, the plan is as even
 * as any plan can be. (It is the search for an augmenting path from few to many in the flow
 * member, member and day, shift.)
 */
final class RelaxedExchange {

    private final RosterTask task;
    private final Map<String, Integer> shares;
    private final Map<Shift, Set<String>> standing = new HashMap<>();
    private final Map<String, Map<LocalDate, Integer>> aDay = new HashMap<>();

    RelaxedExchange(RosterTask task, ProposedRoster plan) {
        this.task = task;
        shares = plan.shares();
        plan.cells().forEach(cell -> {
            standing.computeIfAbsent(new Shift(cell.date(), cell.slot()), none -> new HashSet<>())
                    .add(cell.member());
            aDay.computeIfAbsent(cell.member(), none -> new HashMap<>())
                    .merge(cell.date(), 1, Integer::sum);
        });
    }

    boolean isThereAny() {
        return task.members().stream().anyMatch(this::couldGain);
    }

    private boolean couldGain(String few) {
        Freed start = new Freed(few, LocalDate.MIN);
        Set<Freed> seen = new HashSet<>(Set.of(start));
        Deque<Freed> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            Freed taker = waiting.poll();
            for (Map.Entry<Shift, Set<String>> shift : standing.entrySet()) {
                if (!couldTake(taker, shift.getKey(), shift.getValue())) {
                    continue;
                }
                for (String giver : shift.getValue()) {
                    if (shares.get(giver) >= shares.get(few) + 2) {
                        return true;
                    }
                    Freed next = new Freed(giver, shift.getKey().day());
                    if (seen.add(next)) {
                        waiting.add(next);
                    }
                }
            }
        }
        return false;
    }

    private boolean couldTake(Freed taker, Shift shift, Set<String> there) {
        int hers = aDay.getOrDefault(taker.member(), Map.of()).getOrDefault(shift.day(), 0)
                - (taker.day().equals(shift.day()) ? 1 : 0);
        return !there.contains(taker.member()) && !task.asksOff(taker.member(), shift)
                && hers < mostOn(shift.day());
    }

    /** As often as anybody stands there that day: twice only where people are few. */
    private int mostOn(LocalDate day) {
        return aDay.values().stream().mapToInt(days -> days.getOrDefault(day, 0)).max().orElse(1);
    }

    /** A member who has just passed on a shift of a day, and may take another of it. */
    private record Freed(String member, LocalDate day) {
    }
}
