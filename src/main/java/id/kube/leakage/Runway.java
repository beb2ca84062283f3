package id.kube.leakage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How long the money lasts: days until what can be counted on falls to half of what was entrusted,
 * from four weeks of takings, margins, costs and losses nobody explained. A straight line through
 * the past was tried and overstated the time left two to four times, for stopping is catching.
 */
final class Runway {

    private static final int WEEKS = 28;
    private static final int LEAST_DAYS = 21;
    private static final int MONTH = 30;
    private static final int FORTNIGHT = 14;
    private static final double HALF = 0.5;
    /** When all stop, they take more than before. */
    private static final double ALL_TAKE = 1.3;
    private static final double ALL_MARGIN = 0.08;
    private static final double LIKELY_MARGIN = 0.03;
    private static final double SURE_TAKE = 0.75;
    private static final double SURE = 0.5;
    private static final int COUNTED_DAYS = 7;
    private static final double UNCOUNTED_A_DAY = 0.008;
    private static final double UNCOUNTED_MOST = 0.5;
    private static final int CASH_DAYS = 2;
    private static final double UNCOUNTED_CASH = 0.2;

    private final Window gross = new Window(MONTH);
    private final Window costs = new Window(MONTH);
    private final Window unexplained = new Window(WEEKS);
    private final Window kasbon = new Window(WEEKS + 1);
    private final List<Map<String, Long>> takes = new ArrayList<>();

    /** Takes a day in: what was lost without a reason, and what of the kasbon is doubtful. */
    void look(Day day, double lost, double doubtfulKasbon) {
        gross.add(day.trade().gross());
        costs.add(day.trade().costs());
        unexplained.add(lost);
        kasbon.add(doubtfulKasbon);
        takes.add(day.moves().takes().stream().collect(Collectors.toMap(Day.Taken::member,
                Day.Taken::amount, (first, last) -> last, TreeMap::new)));
        if (takes.size() > WEEKS) {
            takes.remove(0);
        }
    }

    /**
     * The days left at the end of a day, if all stop, at today's chances, and if nobody else
     * stops. Each is empty where capital would not fall.
     *
     * @param recoverable capital that can be counted on, in rupiah
     * @param sinceShelves days since goods were counted, {@code sinceCash} since cash was
     */
    Left left(Day day, double recoverable, Recovery recovery, int sinceShelves, int sinceCash) {
        if (takes.size() < LEAST_DAYS) {
            return Left.UNKNOWN;
        }
        double earned = gross.sumOfLast(FORTNIGHT) / FORTNIGHT - costs.mean();
        double drain = unexplained.sum() / takes.size() + kasbon.rise() / takes.size() - earned;
        Map<String, Double> aDay = aDay();
        double now = 0;
        double sure = 0;
        double all = 0;
        for (Map.Entry<String, Double> one : aDay.entrySet()) {
            double chance = recovery.stopped(one.getKey());
            now += chance * one.getValue();
            sure += chance > SURE ? one.getValue() : 0;
            all += one.getValue();
        }
        double spare = Math.max(0, recoverable - HALF * day.position().entrusted());
        double honest = honest(day, recovery);
        double doubt = uncounted(day.position(), sinceShelves, sinceCash);
        return new Left(
                days(ALL_TAKE * all + drain,
                        Math.max(0, spare - honest - ALL_MARGIN * recoverable - doubt)),
                days(HALF * (Math.max(now, sure) + all) + drain,
                        spare - LIKELY_MARGIN * recoverable),
                days(SURE_TAKE * sure + drain, spare));
    }

    private Map<String, Double> aDay() {
        Map<String, Double> sums = new TreeMap<>();
        for (Map<String, Long> day : takes) {
            day.forEach((member, amount) ->
                    sums.merge(member, (double) amount / takes.size(), Double::sum));
        }
        return sums;
    }

    /** What members hold who are believed honest: lost too, if everybody stopped. */
    private static double honest(Day day, Recovery recovery) {
        double sum = 0;
        for (Map.Entry<String, Day.Owing> one : day.owing().entrySet()) {
            sum += one.getValue().balance() * (1 - recovery.stopped(one.getKey()));
        }
        return sum;
    }

    /** What was not counted for long may not be there. */
    private static double uncounted(Day.Position at, int sinceShelves, int sinceCash) {
        double share = Math.min(UNCOUNTED_MOST,
                UNCOUNTED_A_DAY * Math.max(0, sinceShelves - COUNTED_DAYS));
        return at.stock() * share + (sinceCash > CASH_DAYS ? UNCOUNTED_CASH * at.cash() : 0);
    }

    private static Optional<Long> days(double lossADay, double spare) {
        return lossADay <= 0 ? Optional.empty()
                : Optional.of(Math.max(0, Math.round(spare / lossADay)));
    }

    /** Days left: if all stop, at today's chances, and if nobody else stops. */
    record Left(Optional<Long> allStop, Optional<Long> likely, Optional<Long> nobodyElse) {

        static final Left UNKNOWN =
                new Left(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
