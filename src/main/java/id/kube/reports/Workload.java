package id.kube.reports;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import id.kube.members.Members;
import id.kube.roster.Attendance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who did the work: shifts kept, trips to the market, days on which she counted goods. Whoever did
 * none of it stands there too, so that a meeting can share it out anew.
 */
@ApplicationScoped
class Workload {

    private final DayBookReader dayBook;
    private final Attendance attendance;
    private final Members members;

    Workload(DayBookReader dayBook, Attendance attendance, Members members) {
        this.dayBook = dayBook;
        this.attendance = attendance;
        this.members = members;
    }

    /** All members of a day: who has done most in its month and the two before comes first. */
    List<Hers> until(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        Map<String, Work> now = between(month, day);
        Map<String, Work> season = between(month.minusMonths(2), day);
        return members.register(day).stream().filter(one -> one.left().isEmpty())
                .map(one -> new Hers(one.code(), one.name(),
                        now.getOrDefault(one.code(), Work.NONE),
                        season.getOrDefault(one.code(), Work.NONE)))
                .sorted(Comparator.comparing((Hers one) -> one.threeMonths().shifts())
                        .thenComparing(one -> one.threeMonths().trips())
                        .thenComparing(one -> one.threeMonths().counts()).reversed()
                        .thenComparing(Hers::name)).toList();
    }

    private Map<String, Work> between(LocalDate from, LocalDate to) {
        Map<String, Work> all = new HashMap<>();
        attendance.present(from, to).forEach(shift ->
                add(all, shift.member(), new Work(1, 0, 0)));
        dayBook.standing("purchase", from, to).forEach(trip ->
                buyers(trip).forEach(buyer -> add(all, buyer, new Work(0, 1, 0))));
        Set<String> counted = new HashSet<>();
        for (StoredEntry count : dayBook.standing("stock.count", from, to)) {
            String by = count.body().path("by").asText();
            if (counted.add(by + " " + count.bookedOn())) {
                add(all, by, new Work(0, 0, 1));
            }
        }
        return all;
    }

    /** Who went; where nobody is named, who wrote it down. */
    private static List<String> buyers(StoredEntry trip) {
        List<String> buyers = new ArrayList<>();
        for (JsonNode buyer : trip.body().path("buyers")) {
            buyers.add(buyer.asText());
        }
        return buyers.isEmpty() ? List.of(trip.body().path("by").asText()) : buyers;
    }

    private static void add(Map<String, Work> all, String member, Work more) {
        all.merge(member, more, Work::plus);
    }

    /** What one member did in the month so far, and in it and the two before it. */
    record Hers(String member, String name, Work month, Work threeMonths) {
    }

    /**
     * Some work.
     *
     * @param counts days on which she counted goods
     */
    record Work(int shifts, int trips, int counts) {

        static final Work NONE = new Work(0, 0, 0);

        Work plus(Work more) {
            return new Work(shifts + more.shifts, trips + more.trips, counts + more.counts);
        }
    }
}
