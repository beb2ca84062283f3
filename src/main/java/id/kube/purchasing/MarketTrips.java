package id.kube.purchasing;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who went to the market and when, as the slips tell it. In the KUBE that died it was always the
 * same two who got tired; so the screen that asks who goes shows how often each has gone.
 */
@ApplicationScoped
public class MarketTrips {

    private static final int EIGHT_WEEKS = 56;

    private final GoodsBought bought;
    private final DayBookReader reader;

    MarketTrips(GoodsBought bought, DayBookReader reader) {
        this.bought = bought;
        this.reader = reader;
    }

    /**
     * How often each member went in some days. Several slips of one day are one trip, for she
     * goes from stall to stall. A slip that names no buyer counts for those who paid for it with
     * money they carried.
     */
    Map<String, Integer> byMember(LocalDate from, LocalDate to) {
        Map<String, Set<LocalDate>> days = new HashMap<>();
        for (StoredEntry slip : slips(from, to)) {
            buyers(slip.body()).forEach(member ->
                    days.computeIfAbsent(member, none -> new HashSet<>()).add(slip.date()));
        }
        Map<String, Integer> trips = new HashMap<>();
        days.forEach((member, gone) -> trips.put(member, gone.size()));
        return trips;
    }

    /** The days on which somebody went, in their order. */
    List<LocalDate> days(LocalDate from, LocalDate to) {
        Set<LocalDate> days = new TreeSet<>();
        slips(from, to).forEach(slip -> days.add(slip.date()));
        return List.copyOf(days);
    }

    /**
     * The day on which somebody goes again if they go as they use to: as many days after the
     * last trip as mostly lie between two (the middle one of eight weeks' gaps), and later than
     * today. Nobody knows before they have gone twice.
     */
    public Optional<LocalDate> next(LocalDate today) {
        List<LocalDate> gone = days(today.minusDays(EIGHT_WEEKS), today);
        if (gone.size() < 2) {
            return Optional.empty();
        }
        List<Long> gaps = new ArrayList<>();
        for (int at = 1; at < gone.size(); at++) {
            gaps.add(ChronoUnit.DAYS.between(gone.get(at - 1), gone.get(at)));
        }
        Collections.sort(gaps);
        long gap = gaps.get((gaps.size() - 1) / 2);
        LocalDate last = gone.get(gone.size() - 1);
        long missed = ChronoUnit.DAYS.between(last, today) / gap;
        return Optional.of(last.plusDays((missed + 1) * gap));
    }

    List<StoredEntry> slips(LocalDate from, LocalDate to) {
        return bought.slips(from, to).stream()
                .flatMap(no -> reader.entry(no).stream()).toList();
    }

    static List<String> buyers(JsonNode slip) {
        List<String> buyers = new ArrayList<>();
        slip.path("buyers").forEach(buyer -> buyers.add(buyer.asText()));
        if (buyers.isEmpty()) {
            slip.path("pay").forEach(pay -> {
                if (pay.path("m").asText().equals("advance")) {
                    buyers.add(pay.path("party").asText());
                }
            });
        }
        return buyers;
    }
}
