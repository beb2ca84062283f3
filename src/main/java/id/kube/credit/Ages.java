package id.kube.credit;

import id.kube.ledger.OpenItem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How old a debt is, in days since it was made. */
final class Ages {

    private static final List<String> NAMES = List.of("0-7", "8-14", "15-30", "31-60", "61+");
    private static final List<Integer> OLDEST = List.of(7, 14, 30, 60, Integer.MAX_VALUE);

    private Ages() {
    }

    static Map<String, Long> of(List<OpenItem> items, LocalDate asOf) {
        Map<String, Long> ages = new LinkedHashMap<>();
        NAMES.forEach(name -> ages.put(name, 0L));
        items.forEach(item -> ages.merge(age(item.since(), asOf), item.rest().amount(),
                Long::sum));
        return ages;
    }

    private static String age(LocalDate since, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(since, asOf);
        int at = 0;
        while (days > OLDEST.get(at)) {
            at++;
        }
        return NAMES.get(at);
    }
}
