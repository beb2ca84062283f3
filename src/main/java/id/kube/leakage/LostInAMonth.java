package id.kube.leakage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What went in thirty days without a reason, or came into doubt, against what can be counted on.
 * Where most of it has one cause, that cause is told; where it is clearly one member's, her name.
 * On a page: {@code A07 stops: Rp900.000 of Rp24.000.000 newly doubtful} cries, and {@code
 * three members a few days late} does not.
 */
final class LostInAMonth {

    private static final int DAYS = 30;
    private static final double MUCH = 0.037;
    private static final double LEAST_CAPITAL = 5e6;
    private static final double MOST_OF_IT = 0.5;
    /** What is worth a look, and what of one member is much with several lots or with one. */
    private static final double SOME = 0.02;
    private static final double HERS_IN_SEVERAL_LOTS = 0.025;
    private static final double HERS_IN_ONE_LOT = 0.03;
    private static final double HERS_OF_ALL_MEMBERS = 0.65;
    private static final double HAS_STOPPED = 5;
    /** Where the cry is about all of it, she is named for somewhat less. */
    private static final double NEARLY_MUCH = 0.94;
    private static final double NEARLY_ALL = 0.6;

    private final Window lost = new Window(DAYS);
    private final Window cash = new Window(DAYS);
    private final Window stock = new Window(DAYS);
    private final Window kasbon = new Window(DAYS + 1);
    private final Window doubtful = new Window(DAYS + 1);
    private final List<Map<String, Double>> goods = new ArrayList<>();
    private final transient int quietDays;
    private int quietUntil = -1;

    /** As it is made again from what was kept. */
    LostInAMonth() {
        this(Watch.QUIET_DAYS);
    }

    LostInAMonth(int quietDays) {
        this.quietDays = quietDays;
    }

    /** Takes a day in. */
    void look(Day day, Losses losses, Recovery recovery, MemberSilent members, double capital,
            Facts facts) {
        double kasbonNow = Recovery.doubtfulKasbon(day);
        lost.add(losses.all());
        cash.add(losses.cash());
        stock.add(losses.stock());
        kasbon.add(kasbonNow);
        doubtful.add(recovery.doubtfulGoods(day) + kasbonNow);
        goods.add(recovery.doubtfulByMember(day));
        if (goods.size() > DAYS + 1) {
            goods.remove(0);
        }
        double month = lost.sum() + Math.max(0, rise(doubtful));
        double known = Math.max(capital, LEAST_CAPITAL);
        if (day.number() < DAYS || quietUntil >= day.number() || month <= SOME * known) {
            return;
        }
        Cause most = most();
        boolean isHers = isHers(most, day, known, members);
        if (month > MUCH * known || isHers) {
            quietUntil = day.number() + quietDays;
            tell(most, month, isHers || isNearlyHers(most, day, known, month), isHers, facts);
        }
    }

    private static void tell(Cause most, double month, boolean named, boolean isHers,
            Facts facts) {
        if (isHers || most.amount() >= MOST_OF_IT * month) {
            facts.tell(most.signal(), named ? most.party() : "", Math.round(most.amount()));
        } else {
            facts.tell("doubtful-30-days", "", Math.round(month));
        }
    }

    private Cause most() {
        Cause most = new Cause("cash-short", "", cash.sum())
                .orIfMore("stock-short", "", stock.sum())
                .orIfMore("kasbon-ageing", "", rise(kasbon));
        for (Map.Entry<String, Double> one : rises().entrySet()) {
            most = most.orIfMore("member-silent", one.getKey(), one.getValue());
        }
        return most;
    }

    /** By how much the goods of each member came into doubt. */
    private Map<String, Double> rises() {
        Map<String, Double> rises = new TreeMap<>(goods.get(goods.size() - 1));
        if (goods.size() > DAYS) {
            goods.get(0).forEach((member, then) -> rises.merge(member, -then, Double::sum));
        }
        return rises;
    }

    /** One member's goods, in much doubt and most of what is: that need not wait for more. */
    private boolean isHers(Cause cause, Day day, double capital, MemberSilent members) {
        return !cause.party().isEmpty() && cause.amount() >= much(cause, day) * capital
                && cause.amount() >= HERS_OF_ALL_MEMBERS * allRises()
                && members.stopped().getOrDefault(cause.party(), 0.0) >= HAS_STOPPED;
    }

    private boolean isNearlyHers(Cause cause, Day day, double capital, double month) {
        return !cause.party().isEmpty()
                && cause.amount() >= NEARLY_MUCH * much(cause, day) * capital
                && cause.amount() >= NEARLY_ALL * Math.max(month, allRises());
    }

    private static double much(Cause cause, Day day) {
        Day.Owing hers = day.owing().get(cause.party());
        return hers != null && hers.late() >= 2 ? HERS_IN_SEVERAL_LOTS : HERS_IN_ONE_LOT;
    }

    private double allRises() {
        double all = 0;
        for (double rise : rises().values()) {
            all += Math.max(0, rise);
        }
        return all;
    }

    private static double rise(Window window) {
        return window.isFull() ? window.rise() : window.last();
    }

    /** What went on a day without a reason, altogether and in the drawer and on the shelves. */
    record Losses(double all, double cash, double stock) {
    }

    private record Cause(String signal, String party, double amount) {

        Cause orIfMore(String other, String whose, double much) {
            return much > amount ? new Cause(other, whose, much) : this;
        }
    }
}
