package id.kube.leakage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What went in thirty days without a reason, or came into doubt, against what can be counted on.
 * Where most of it has one cause, that cause is told, and with the goods of one member her name.
 * On a page: {@code A07 stops: Rp900.000 of Rp24.000.000 newly doubtful} cries, and {@code
 * three members a few days late} does not.
 */
final class LostInAMonth {

    private static final int DAYS = 30;
    private static final double MUCH = 0.035;
    private static final double LEAST_CAPITAL = 5e6;
    private static final double MOST_OF_IT = 0.5;

    private final Window lost = new Window(DAYS);
    private final Window cash = new Window(DAYS);
    private final Window stock = new Window(DAYS);
    private final Window kasbon = new Window(DAYS + 1);
    private final Window doubtful = new Window(DAYS + 1);
    private final List<Map<String, Double>> goods = new ArrayList<>();

    /** Takes a day in. */
    void look(Day day, Losses losses, Recovery recovery, double capital, Facts facts) {
        double kasbonNow = Recovery.doubtfulKasbon(day);
        Map<String, Double> goodsNow = recovery.doubtfulByMember(day);
        lost.add(losses.all());
        cash.add(losses.cash());
        stock.add(losses.stock());
        kasbon.add(kasbonNow);
        doubtful.add(recovery.doubtfulGoods(day) + kasbonNow);
        goods.add(goodsNow);
        if (goods.size() > DAYS + 1) {
            goods.remove(0);
        }
        double month = lost.sum() + Math.max(0, rise(doubtful));
        if (day.number() >= DAYS && month > MUCH * Math.max(capital, LEAST_CAPITAL)) {
            tell(month, facts);
        }
    }

    private void tell(double month, Facts facts) {
        Cause most = new Cause("cash-short", "", cash.sum());
        most = most.orIfMore("stock-short", "", stock.sum());
        most = most.orIfMore("kasbon-ageing", "", rise(kasbon));
        Map<String, Double> now = goods.get(goods.size() - 1);
        Map<String, Double> then = goods.size() > DAYS ? goods.get(0) : Map.of();
        Set<String> members = new TreeSet<>(now.keySet());
        members.addAll(then.keySet());
        for (String member : members) {
            most = most.orIfMore("member-silent", member,
                    now.getOrDefault(member, 0.0) - then.getOrDefault(member, 0.0));
        }
        if (most.amount() >= MOST_OF_IT * month) {
            facts.tell(most.signal(), most.party(), Math.round(most.amount()));
        } else {
            facts.tell("doubtful-30-days", "", Math.round(month));
        }
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
