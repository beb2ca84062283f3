package id.kube.roster;

import id.kube.members.Member;
import id.kube.members.Members;
import id.kube.rules.HouseRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the books know of a month that is to be planned. */
@ApplicationScoped
class RosterProposals {

    private final Turns turns;
    private final Members members;
    private final HouseRules rules;
    private final Clock clock;

    RosterProposals(Turns turns, Members members, HouseRules rules, Clock clock) {
        this.turns = turns;
        this.members = members;
        this.rules = rules;
        this.clock = clock;
    }

    /** The first day of a month that a plan may still change: today, or the first to come. */
    LocalDate firstDay(YearMonth month) {
        LocalDate today = LocalDate.now(clock);
        return month.atDay(1).isBefore(today) ? today : month.atDay(1);
    }

    /** The days of a month from such a day on, by the rules and the register of those days. */
    ProposedRoster propose(YearMonth month, LocalDate from, int perShift, List<DaysOff> wishes,
            Set<LocalDate> closed) {
        LocalDate last = month.atEndOfMonth();
        List<String> able = new ArrayList<>();
        List<DaysOff> off = new ArrayList<>(wishes);
        for (Member member : members.register(last)) {
            Set<LocalDate> away = away(member, month);
            if (away.size() < month.lengthOfMonth()) {
                able.add(member.code());
                off.add(new DaysOff(member.code(), away, Set.of()));
            }
        }
        int slots = (int) rules.number("shift.slots", last);
        return FairRoster.plan(new RosterTask(month, from, slots, perShift, able, off, closed,
                kept(month, from), justStood(from.minusDays(1), slots)));
    }

    /** The days of the month on which she did not belong to the group. */
    private static Set<LocalDate> away(Member member, YearMonth month) {
        return month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(day -> day.isBefore(member.from())
                        || member.left().map(left -> !day.isBefore(left)).orElse(false))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<String, Integer> kept(YearMonth month, LocalDate from) {
        Map<String, Integer> kept = new TreeMap<>();
        if (from.isAfter(month.atDay(1))) {
            turns.inForce(month.atDay(1), from.minusDays(1), Long.MAX_VALUE)
                    .forEach(turn -> kept.merge(turn.member(), 1, Integer::sum));
        }
        return kept;
    }

    private Set<String> justStood(LocalDate day, int slots) {
        return turns.inForce(day, day, Long.MAX_VALUE).stream()
                .filter(turn -> turn.slot() == slots).map(Turn::member)
                .collect(Collectors.toSet());
    }
}
