package id.kube.leakage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All the watch remembers of a group at the end of a day. It is handed one day after the other and
 * says what it saw; the same days give the same answers on every machine.
 *
 * <p>The evidences of all signals are weighed into one number, so that twenty signals do not cry
 * twenty times as often. What the numbers alone prove is told at once.
 */
final class Watch {

    /** After so many days what is usual is known, and no longer learned. */
    static final int LEARNING_DAYS = 60;

    /** A shop that has just opened has not stopped anything. */
    static final int NOTHING_BEFORE_DAY = 14;
    private static final double CRIES_RED = 1;
    private static final double CRIES_AMBER = 0.3;
    /** What was told is told again after a week, if it goes on. */
    static final int QUIET_DAYS = 7;
    private static final int REFERENCE_QUIET_DAYS = 10;
    private static final long BOX_SHORT = 50_000;
    private static final long OVERPAID = 50_000;
    /** One shortage is told once, whichever of two signals saw it first. */
    private static final Map<String, String> SAME = Map.of("cash-short", "cash-short-person",
            "cash-short-person", "cash-short", "stock-short", "stock-short-product",
            "stock-short-product", "stock-short");

    private final CashShort cashShort = new CashShort();
    private final CashShortPerson cashShortPerson = new CashShortPerson();
    private final ShelfCounts shelves = new ShelfCounts();
    private final StockShort stockShort = new StockShort();
    private final StockShortProduct stockShortProduct = new StockShortProduct();
    private final MemberSilent memberSilent = new MemberSilent();
    private final MembersInStep membersInStep = new MembersInStep();
    private final KasbonGrowing kasbonGrowing = new KasbonGrowing();
    private final KasbonAgeing kasbonAgeing = new KasbonAgeing();
    private final DearPrices dearPrices = new DearPrices();
    private final SetAsideMissed setAsideMissed = new SetAsideMissed();
    private final CashOut cashOut = new CashOut();
    private final Discounts discounts = new Discounts();
    private final VoidAfterPayment voids = new VoidAfterPayment();
    private final BelowCost belowCost = new BelowCost();
    private final TillRemarks remarks = new TillRemarks();
    private final Recovery recovery = new Recovery();
    private final Runway runway = new Runway();
    private final Controls controls = new Controls();
    private final LostInAMonth lost;
    private final Map<String, Integer> quietUntil = new TreeMap<>();
    private final transient int quietDays;

    Watch() {
        this(QUIET_DAYS);
    }

    private Watch(int quietDays) {
        this.quietDays = quietDays;
        lost = new LostInAMonth(quietDays);
    }

    /** One that keeps quiet as long as the reference detector does, to be held against it. */
    static Watch likeTheReference() {
        return new Watch(REFERENCE_QUIET_DAYS);
    }

    /** In this order: of two that weigh the same, the first is told. */
    private List<Signal> signals() {
        return List.of(cashShort, stockShort, membersInStep, kasbonGrowing, kasbonAgeing,
                setAsideMissed, cashOut, discounts, voids, stockShortProduct, memberSilent,
                cashShortPerson, dearPrices, belowCost, remarks);
    }

    /**
     * Looks at the next day.
     *
     * @param setAsideDue what the house sets aside a day
     */
    Seen look(Day day, long setAsideDue) {
        List<Alarm> alarms = new ArrayList<>();
        Facts facts = (signal, party, amount) -> cry(day, alarms, new Alarm(signal, Alarm.RED,
                Optional.of(party).filter(one -> !one.isEmpty() && isLearned(day)), 0, amount,
                true));
        List<Day.Difference> settled = cashShort.look(day);
        cashShortPerson.look(day, settled, facts, cashShort);
        List<ShelfCounts.Short> shorts = shelves.look(day);
        stockShortProduct.look(day, shorts);
        double cash = CashShort.missing(settled);
        double stock = stockShort.look(day, shorts, facts);
        membersInStep.look(day, memberSilent.look(day, facts), facts);
        kasbonGrowing.look(day);
        kasbonAgeing.look(day);
        dearPrices.look(day);
        double missing = cash + stock + lookAtOutflow(day, setAsideDue, facts);
        recovery.look(day, memberSilent);
        double kasbon = Recovery.doubtfulKasbon(day);
        double recoverable = day.position().face() - recovery.doubtfulGoods(day) - kasbon;
        lost.look(day, new LostInAMonth.Losses(missing, cash, stock), recovery, memberSilent,
                recoverable, facts);
        controls.counted(day);
        runway.look(day, missing, kasbon);
        Runway.Left left = runway.left(day, recoverable, recovery,
                controls.sinceShelves(day.number()), controls.sinceCash(day.number()));
        double evidence = weigh(day, alarms);
        if (day.open() && controls.look(day)) {
            alarms.add(new Alarm("controls-stopped", Alarm.CONTROL, Optional.empty(), 0, 0,
                    true));
        }
        return new Seen(evidence, alarms, recovery.chances(), left, controls.stopped());
    }

    /** Returns rupiah that left without a reason. */
    private double lookAtOutflow(Day day, long setAsideDue, Facts facts) {
        Day.Outflow out = day.outflow();
        double missing = 0;
        if (day.open() && day.trade().sales() > 0) {
            setAsideMissed.look(day, setAsideDue);
            cashOut.look(day);
            discounts.look(day);
            voids.look(day);
            belowCost.look(day);
            remarks.look(day);
            missing += out.allUnexplained() + out.allBelowCost();
        }
        long overpaid = out.overpaid().values().stream().mapToLong(Long::longValue).sum();
        if (overpaid >= OVERPAID) {
            facts.tell("wages-overpaid", "", overpaid);
        }
        long box = -day.box().orElse(0L);
        if (box >= BOX_SHORT) {
            facts.tell("box-short", "", box);
            missing += box;
        }
        return missing + overpaid;
    }

    private double weigh(Day day, List<Alarm> alarms) {
        double sum = signals().stream().mapToDouble(Watch::share).sum();
        if (day.number() >= NOTHING_BEFORE_DAY && sum >= CRIES_AMBER) {
            Signal most = signals().stream().reduce((left, right) ->
                    share(right) > share(left) ? right : left).orElseThrow();
            boolean red = sum >= CRIES_RED;
            Signal told = red ? behind(most) : most;
            cry(day, alarms, new Alarm(told.code(), red ? Alarm.RED : Alarm.AMBER,
                    party(told, day), told.since() < 0 ? 0 : day.number() - told.since(),
                    told.amount(), false));
            if (red) {
                most.forget();
                told.forget();
                signals().stream().filter(one -> one.code().equals(SAME.get(told.code())))
                        .forEach(Signal::forget);
            }
        }
        return sum;
    }

    /** What is undone after payment puts goods back only in the books, so that they seem short. */
    private Signal behind(Signal most) {
        boolean isShortage = most == stockShort || most == stockShortProduct;
        return isShortage && voids.explainsAShortage() ? voids : most;
    }

    /** Nobody is named while what is usual is still being learned; a good may be. */
    private Optional<String> party(Signal signal, Day day) {
        if (signal == stockShortProduct) {
            return signal.party();
        }
        Signal whose = signal == cashShort ? cashShortPerson : signal;
        return isLearned(day) ? whose.party() : Optional.empty();
    }

    private static boolean isLearned(Day day) {
        return day.number() > LEARNING_DAYS;
    }

    private static double share(Signal signal) {
        return signal.weight() * Math.max(0, signal.evidence() - 1);
    }

    /** Whoever has cried is quiet for some days. */
    private void cry(Day day, List<Alarm> alarms, Alarm alarm) {
        String what = alarm.level() + " " + alarm.signal();
        if (quietUntil.getOrDefault(what, -1) < day.number()) {
            int until = day.number() + quietDays;
            quietUntil.put(what, until);
            Optional.ofNullable(SAME.get(alarm.signal())).ifPresent(same ->
                    quietUntil.put(alarm.level() + " " + same, until));
            alarms.add(alarm);
        }
    }

    /**
     * What the watch saw on a day.
     *
     * @param evidence of all signals together: red from 1, amber from 0.3
     * @param stopped the chance that a member has stopped handing in, from 0 to 1
     * @param controls that have stopped
     */
    record Seen(double evidence, List<Alarm> alarms, Map<String, Double> stopped,
            Runway.Left left, List<String> controls) {
    }
}
