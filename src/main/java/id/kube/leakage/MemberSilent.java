package id.kube.leakage;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * In KUBE Tulip members took goods, deposited once or twice, and then no more; nobody said it
 * aloud until the capital was gone. Every silent day after the day due speaks, a further lot
 * falling due or taken speaks louder, and a deposit speaks for her. On a page:
 * {@code 1 Mar take A07 Rp200.000, due 8 Mar; 22 Mar nothing} cries, and
 * {@code 10 Mar deposit A07 Rp200.000} does not.
 */
final class MemberSilent extends EvidenceByParty {

    private static final double THRESHOLD = 1_200;
    private static final double AS_MANY = 6;
    /** One lot that is late weighs so many times less than several. */
    private static final double ONE_LOT = 3;
    private static final double MOST_OF_ALL = 0.9;
    private static final double HEARD_ABOVE = 20;
    /** Logarithms of how much likelier a deposit is from one who has stopped. */
    private static final double PAID_ALL = StrictMath.log(0.06);
    private static final double PAID_MOST = StrictMath.log(0.6);
    private static final double PAID_LITTLE = StrictMath.log(1.15);
    private static final double NEXT_LOT_DUE = 0.5;
    private static final double STILL_PAYS = 0.1;
    private static final double SURE = 14;
    private static final int VERY_LATE_DAYS = 35;
    private static final long OLD_AND_SOME = 100_000;

    private final Lateness lateness = new Lateness();
    private final TakesWhileLate takes = new TakesWhileLate();
    private final Map<String, Double> stopped = new TreeMap<>();
    private final Map<String, Integer> lastSeen = new TreeMap<>();
    private Map<String, Day.Owing> before = new TreeMap<>();

    MemberSilent() {
        super("member-silent", THRESHOLD, 1);
    }

    /**
     * Looks at every member who has goods out or paid.
     *
     * @return what the day's takings say of the group together, as a logarithm; zero for nothing
     */
    double look(Day day, Facts facts) {
        day.owing().keySet().forEach(member -> lastSeen.put(member, day.number()));
        Set<String> looked = new TreeSet<>(lastSeen.keySet());
        looked.addAll(day.moves().settled().keySet());
        double together = 0;
        for (String member : looked) {
            Optional<Day.Owing> owing = Optional.ofNullable(day.owing().get(member));
            double says = saysPaying(member, owing, day) + saysNextLot(member, owing, day);
            if (owing.filter(TakesWhileLate::isLate).isPresent()) {
                boolean took = tookOn(day, member);
                says += takes.hers(member, took, day.number());
                together += took ? takes.ofTheGroup() : 0;
                takes.learn(took, day.number());
            } else if (tookOn(day, member)) {
                together += TakesWhileLate.IN_ORDER;
            }
            if (tookOn(day, member)) {
                takes.took(member, day.number());
            }
            Evidence evidence = of(member);
            if (says != 0) {
                evidence.add(day.number(), 0, says);
            }
            stopped.merge(member, says, (had, more) -> had + more);
            stopped.computeIfPresent(member, (who, sum) -> Math.min(SURE, Math.max(0, sum)));
            owing.ifPresent(hers -> tellFacts(member, hers, facts));
        }
        before = new TreeMap<>(day.owing());
        lateness.endOfDay();
        return together;
    }

    private double saysPaying(String member, Optional<Day.Owing> owing, Day day) {
        long overdue = owing.map(Day.Owing::overdue).orElse(0L);
        Long paid = day.moves().settled().get(member);
        if (paid != null) {
            Day.Owing had = before.get(member);
            if (had != null && had.daysLate() >= -1) {
                lateness.paid(member, Math.max(0, had.daysLate() + 1), day.number());
            }
            return overdue <= 0.1 * paid ? PAID_ALL : overdue > 0.5 * paid ? PAID_LITTLE
                    : PAID_MOST;
        }
        int late = owing.map(Day.Owing::daysLate).orElse(-1);
        // Nobody can pay while the shop is shut.
        if (late < 0 || overdue == 0 && late > 0 || !day.open()) {
            return 0;
        }
        double chance = lateness.silent(member, late, day.number());
        return StrictMath.log((1 - STILL_PAYS * chance) / (1 - chance));
    }

    private double saysNextLot(String member, Optional<Day.Owing> owing, Day day) {
        int had = before.containsKey(member) ? before.get(member).late() : 0;
        int late = owing.map(Day.Owing::late).orElse(0);
        boolean paid = day.moves().settled().containsKey(member);
        return late > had && late >= 2 && !paid ? NEXT_LOT_DUE : 0;
    }

    private static boolean tookOn(Day day, String member) {
        return day.moves().takes().stream().anyMatch(take -> take.member().equals(member));
    }

    private void tellFacts(String member, Day.Owing owing, Facts facts) {
        if (owing.old() > OLD_AND_SOME && owing.daysLate() > VERY_LATE_DAYS) {
            facts.tell(code(), member, owing.overdue());
        }
    }

    /**
     * For every member seen, the logarithm of how much likelier her days are if she has stopped.
     * An alarm does not change it; only deposits do.
     */
    Map<String, Double> stopped() {
        return stopped;
    }

    /** When goods of hers were last out, as the number of a day. */
    Map<String, Integer> lastSeen() {
        return lastSeen;
    }

    @Override
    double among() {
        return Math.max(AS_MANY, lastSeen.size());
    }

    @Override
    public void forget() {
        parties().values().stream().filter(one -> one.value() > HEARD_ABOVE)
                .forEach(Evidence::forget);
    }

    @Override
    public double evidence() {
        double sum = 0;
        for (Map.Entry<String, Evidence> one : parties().entrySet()) {
            sum += (one.getValue().value() - 1) / (hasSeveralLate(one.getKey()) ? 1 : ONE_LOT);
        }
        return 1 + sum / among();
    }

    @Override
    boolean isClear(String member, Excess excess) {
        return excess.isMostOfAll(MOST_OF_ALL) && hasSeveralLate(member);
    }

    private boolean hasSeveralLate(String member) {
        return before.containsKey(member) && before.get(member).late() >= 2;
    }

    /** What is overdue with her who is named, or with all. */
    @Override
    public long amount() {
        return party().map(member -> before.get(member).overdue()).orElseGet(() ->
                before.values().stream().mapToLong(Day.Owing::overdue).sum());
    }
}
