package id.kube.savings;

import id.kube.ledger.Account;
import id.kube.ledger.Balances;
import id.kube.ledger.BookedEntries;
import id.kube.meetings.Remark;
import id.kube.meetings.RemarkRule;
import id.kube.meetings.Remarks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the group puts money by for, and how many days it still takes if things go on as they did.
 * That is never a promise: the same days are counted anew every day.
 */
@ApplicationScoped
class Goals implements RemarkRule {

    private static final int LOOKED_BACK_DAYS = 30;
    /** In fewer days nothing can be told. */
    private static final int LEAST_DAYS = 7;
    private static final int LONGEST_NAME = 40;

    private final Remarks remarks;
    private final Balances balances;
    private final BookedEntries entries;

    Goals(Remarks remarks, Balances balances, BookedEntries entries) {
        this.remarks = remarks;
        this.balances = balances;
        this.entries = entries;
    }

    @Override
    public void check(String about, String text, LocalDate day) {
        if (!about.startsWith(Goal.ABOUT)) {
            return;
        }
        String name = about.substring(Goal.ABOUT.length());
        boolean isNamed = !name.isBlank() && name.length() <= LONGEST_NAME;
        if (!isNamed || Goal.read(text).isEmpty() && !Goal.isOver(text)) {
            throw new GoalUnclear();
        }
    }

    /** The goals that stand at the end of a day, by name. */
    List<Seen> on(LocalDate day) {
        return remarks.last(Goal.ABOUT, day).values().stream()
                .flatMap(said -> Goal.read(said.text()).map(goal -> seen(said, goal, day))
                        .stream()).toList();
    }

    private Seen seen(Remark said, Goal goal, LocalDate day) {
        Account account = goal.place().account();
        long has = has(account, day);
        LocalDate since = since(day);
        long days = ChronoUnit.DAYS.between(since, day);
        long grown = has - has(account, since);
        long missing = Math.max(0, goal.amount().amount() - has);
        Long left = missing == 0 ? Long.valueOf(0) : null;
        if (missing > 0 && grown > 0 && days >= LEAST_DAYS) {
            left = -Math.floorDiv(-Math.multiplyExact(missing, days), grown);
        }
        return new Seen(said.name(), goal.amount().amount(), goal.place().word(),
                goal.picture(), has, grown, days, left, said.on(), said.by());
    }

    private long has(Account account, LocalDate day) {
        return balances.amount(account, day, OptionalLong.empty()).amount();
    }

    /** Thirty days ago, or the first day of younger books: what they began with did not grow. */
    private LocalDate since(LocalDate day) {
        LocalDate back = day.minusDays(LOOKED_BACK_DAYS);
        Optional<LocalDate> first = entries.months().stream().findFirst()
                .flatMap(month -> entries.days(month).stream().findFirst());
        LocalDate begun = first.filter(one -> !one.isAfter(day)).orElse(day);
        return begun.isAfter(back) ? begun : back;
    }

    /**
     * A goal and how far it is, in whole rupiah.
     *
     * @param has what lies in its place
     * @param grown by how much that grew
     * @param days in so many days
     * @param daysLeft how many more it takes at that pace; null where it does not grow, or where
     *     the books are too young to tell
     */
    record Seen(String name, long amount, String place, String picture, long has, long grown,
            long days, Long daysLeft, LocalDate setOn, String setBy) {
    }
}
