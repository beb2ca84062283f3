package id.kube.consignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How old what is out is, in days since the goods were taken. */
final class Ageing {

    private static final List<String> NAMES = List.of("0-7", "8-14", "15-30", "31-60", "61+");
    private static final List<Integer> OLDEST = List.of(7, 14, 30, 60, Integer.MAX_VALUE);

    private Ageing() {
    }

    /**
     * Spreads amounts over their ages; money nobody has named yet is taken off the oldest.
     *
     * @param out what is out, oldest first
     */
    static Map<String, Long> of(List<Out> out, LocalDate asOf, long unnamed) {
        Map<String, Long> ageing = new LinkedHashMap<>();
        NAMES.forEach(name -> ageing.put(name, 0L));
        long off = unnamed;
        for (Out one : out) {
            long taken = Math.min(off, one.amount());
            off -= taken;
            ageing.merge(bucket(one.since(), asOf), one.amount() - taken, Long::sum);
        }
        return ageing;
    }

    private static String bucket(LocalDate since, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(since, asOf);
        int at = 0;
        while (days > OLDEST.get(at)) {
            at++;
        }
        return NAMES.get(at);
    }

    /** An amount that is out since a day, and when it was due. */
    record Out(LocalDate since, LocalDate due, long amount) {
    }
}
