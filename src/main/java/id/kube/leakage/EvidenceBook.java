package id.kube.leakage;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import id.kube.members.Members;
import id.kube.money.Rupiah;
import id.kube.sales.CashDifferences;
import id.kube.stock.ShelfDays;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The entries behind a finding, the latest first, so that nobody has to believe a lamp. */
@ApplicationScoped
class EvidenceBook {

    private static final int LOOKED_BACK_DAYS = 21;
    private static final int MOST = 5;
    /** What of the day book each signal is made of, and how it is said. */
    private static final Map<String, Map<String, String>> KINDS = Map.of(
            "member-silent", Map.of("consign.take", "ambil barang", "consign.deposit", "setor"),
            "members-in-step", Map.of("consign.take", "ambil barang"),
            "kasbon-growing", Map.of("sale", "kasbon"),
            "cash-out", Map.of("withdraw", "uang keluar"),
            "wages-overpaid", Map.of("withdraw", "uang keluar", "wage.pay", "bayar upah"),
            "discounts", Map.of("sale", "potongan"),
            "dear-prices", Map.of("purchase", "belanja"),
            "void-after-payment", Map.of("sale.void", "jualan dibatalkan"));
    /** Where the money was that was counted. */
    private static final Map<String, String> CASH = Map.of("cash-short", "till",
            "cash-short-person", "till", "box-short", "box");
    private static final Set<String> STOCK = Set.of("stock-short", "stock-short-product");

    private final DayBookReader dayBook;
    private final CashDifferences cash;
    private final ShelfDays shelves;
    private final Members members;

    EvidenceBook(DayBookReader dayBook, CashDifferences cash, ShelfDays shelves,
            Members members) {
        this.dayBook = dayBook;
        this.cash = cash;
        this.shelves = shelves;
        this.members = members;
    }

    /** At most five; none where a signal is about something that was not done. */
    List<Line> behind(Finding finding, LocalDate asOf) {
        List<Line> lines = new ArrayList<>();
        LocalDate first = asOf.minusDays(LOOKED_BACK_DAYS);
        for (LocalDate day = asOf; lines.size() < MOST && !day.isBefore(first);
                day = day.minusDays(1)) {
            lines(finding, day).limit(MOST - lines.size()).forEach(lines::add);
        }
        return lines;
    }

    private Stream<Line> lines(Finding finding, LocalDate day) {
        String place = CASH.get(finding.signal());
        if (place != null) {
            return cash.counted(day, day).stream().filter(count -> count.place().equals(place))
                    .filter(count -> count.amount().isNegative())
                    .filter(count -> finding.party().isEmpty()
                            || finding.party().equals(count.countedBy()))
                    .map(count -> line(count.entryNo(), day, "dihitung kurang "
                            + count.amount().negated() + count.countedBy()
                                    .map(who -> " oleh " + members.name(who)).orElse("")));
        }
        if (STOCK.contains(finding.signal())) {
            return shelves.counted(day, day).stream().filter(one -> one.difference().isNegative())
                    .filter(one -> finding.party().isEmpty()
                            || finding.party().get().equals(one.sku()))
                    .sorted(Comparator.comparing(ShelfDays.Counted::difference))
                    .map(one -> line(one.entryNo(), day, one.sku() + " kurang "
                            + one.difference().negated()));
        }
        if (finding.signal().equals("below-cost")) {
            return below(finding, day);
        }
        if (finding.signal().equals("till-remarks")) {
            return dayBook.standing("note", day, day).stream()
                    .filter(note -> DayPage.isOfTheTill(note.body()))
                    .filter(note -> isOf(note, finding.party()))
                    .map(note -> new Line(note.id(), SpokenDay.of(day) + ": "
                            + note.body().path("text").asText()));
        }
        Map<String, String> kinds = KINDS.get(finding.signal());
        return kinds == null ? Stream.empty() : dayBook.standing(day, day).stream()
                .filter(entry -> kinds.containsKey(entry.type()))
                .filter(entry -> isOf(entry, finding.party()))
                .flatMap(entry -> line(entry, finding, kinds.get(entry.type())).stream());
    }

    private Stream<Line> below(Finding finding, LocalDate day) {
        Map<String, Shelf> cost = new HashMap<>();
        shelves.moved(day, day).forEach(good -> cost.put(good.sku(),
                Shelf.NEW.movedBy(good.quantity().count(), good.worth().amount())));
        return dayBook.standing(day, day).stream().filter(entry -> entry.type().equals("sale"))
                .filter(entry -> isOf(entry, finding.party())).flatMap(entry -> {
                    DayPage page = new DayPage(dayBook);
                    page.add(entry.type(), entry.body());
                    long lost = page.outflow(cost).allBelowCost();
                    return lost == 0 ? Stream.empty() : Stream.of(new Line(entry.id(),
                            SpokenDay.of(day) + ": dijual rugi " + Rupiah.of(lost)));
                });
    }

    private Optional<Line> line(StoredEntry entry, Finding finding, String said) {
        long amount = amount(entry, finding.signal());
        String who = entry.body().path("member").asText("");
        return amount == 0 ? Optional.empty() : Optional.of(new Line(entry.id(),
                SpokenDay.of(entry.bookedOn()) + ": " + (who.isEmpty() ? ""
                        : members.name(who) + " ") + said + " " + Rupiah.of(amount)));
    }

    private Line line(long no, LocalDate day, String said) {
        return new Line(dayBook.entry(no).map(StoredEntry::id).orElseThrow(),
                SpokenDay.of(day) + ": " + said);
    }

    private static boolean isOf(StoredEntry entry, Optional<String> party) {
        JsonNode body = entry.body();
        return party.isEmpty() || Stream.of(body.path("member"), body.path("by"),
                body.path("buyers").path(0)).anyMatch(who -> party.get().equals(who.asText()));
    }

    private long amount(StoredEntry entry, String signal) {
        JsonNode body = entry.body();
        return switch (entry.type()) {
            case "sale.void" -> dayBook.entry(body.path("ref").asText())
                    .map(undone -> sum(undone.body().path("pay"), "amount")).orElse(0L);
            case "consign.take" -> sum(body.path("lines"), "settle");
            case "purchase" -> sum(body.path("pay"), "amount");
            case "sale" -> signal.equals("discounts") ? body.path("discount").asLong()
                    : lent(body);
            default -> body.path("amount").asLong();
        };
    }

    private static long lent(JsonNode sale) {
        long sum = 0;
        for (JsonNode pay : sale.path("pay")) {
            sum += pay.path("m").asText().equals("kasbon") ? pay.path("amount").asLong() : 0;
        }
        return sum;
    }

    private static long sum(JsonNode lines, String field) {
        long sum = 0;
        for (JsonNode line : lines) {
            sum += line.path(field).asLong();
        }
        return sum;
    }

    /** One entry of the day book in a few words. */
    record Line(String entry, String text) {
    }
}
