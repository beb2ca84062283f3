package id.kube.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.Warung;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * October of a group of ten as the study tells it of Cempaka: three shifts a day that were kept but
 * for a few, Rp150,000 put by each evening, everything counted on the last one. Each member has a
 * PIN of her own.
 */
final class MonthOfTen {

    static final List<String> NAMES = List.of("Bu Siti", "Bu Rina", "Bu Wati", "Bu Ani", "Bu Yati",
            "Bu Lilis", "Bu Neneng", "Bu Tuti", "Bu Euis", "Bu Imas");
    static final String CHAIR = "135791";
    static final String TREASURER = "246802";
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final int SHIFTS = 3;
    private static final int PACKS_A_DAY = 200;
    private static final int PRICE = 3_000;
    private static final int COST = 2_400;
    private static final int PUT_BY = 150_000;
    private static final int GRANT = 20_000_000;
    private static final int FRIDGE = 2_400_000;
    /** Of so many shifts one is missed. */
    private static final int MISSED = 17;

    private final List<String> lines = new ArrayList<>();

    private MonthOfTen() {
    }

    static String code(int at) {
        return "A%02d".formatted(at + 1);
    }

    /** What she types where she signs: officers six digits, the others four. */
    static String pin(int at) {
        return at == 0 ? CHAIR : at == 1 ? TREASURER : at == 2 ? "357913" : "%04d".formatted(
                2_407 + at);
    }

    /** Writes the month for a new group of this code; everybody gets her PIN. */
    static Warung written(URI server, String code) {
        Warung group = Warung.open(server, code, "operator");
        MonthOfTen month = new MonthOfTen();
        month.begin();
        month.plan();
        MONTH.atDay(1).datesUntil(MONTH.plusMonths(1).atDay(1)).forEach(month::live);
        month.count();
        group.stream(String.join("\n", month.lines), true).forEach(result -> assertEquals(
                "written", result.get("status").textValue(), result.toString()));
        for (int at = 1; at < NAMES.size(); at++) {
            group.put("people/" + code(at) + "/pin",
                    "{\"role\":\"%s\",\"name\":\"%s\",\"pin\":\"%s\"}".formatted(role(at),
                            NAMES.get(at), pin(at)));
        }
        return group;
    }

    private static String role(int at) {
        return List.of("ketua", "bendahara", "sekretaris").stream().skip(at).findFirst()
                .orElse("anggota");
    }

    private void begin() {
        LocalDate first = MONTH.atDay(1);
        write(entry("kube", first).put("name", "KUBE Cempaka"));
        for (int at = 0; at < NAMES.size(); at++) {
            write(entry("member", first).put("member", code(at)).put("name", NAMES.get(at))
                    .put("role", role(at)).put("from", first.toString()));
        }
        write(entry("product", first).put("sku", "MIE").put("name", "Mie goreng")
                .put("unit", "pcs").put("price", PRICE));
        write(entry("grant", first).put("amount", GRANT).put("to", "bank"));
        write(entry("asset.buy", first).put("asset", "Kulkas").put("amount", FRIDGE)
                .put("life_months", 48).put("from", "bank"));
        int packs = PACKS_A_DAY * (MONTH.lengthOfMonth() + 1);
        ObjectNode purchase = entry("purchase", first);
        purchase.putArray("lines").addObject().put("sku", "MIE").put("qty", packs)
                .put("amount", packs * COST);
        purchase.putArray("pay").addObject().put("m", "bank").put("amount", packs * COST);
        write(purchase);
    }

    private void plan() {
        ObjectNode plan = entry("shift.plan", MONTH.atDay(1)).put("month", MONTH.toString())
                .put("slots", SHIFTS);
        ArrayNode cells = plan.putArray("cells");
        for (int turn = 0; turn < MONTH.lengthOfMonth() * SHIFTS; turn++) {
            cells.addObject().put("date", dayOf(turn).toString()).put("slot", turn % SHIFTS + 1)
                    .put("member", code(turn % NAMES.size()));
        }
        write(plan);
        for (int turn = 0; turn < MONTH.lengthOfMonth() * SHIFTS; turn++) {
            write(entry(turn % MISSED == MISSED - 1 ? "shift.miss" : "shift.attend", dayOf(turn))
                    .put("shift", dayOf(turn) + "/" + (turn % SHIFTS + 1))
                    .put("member", code(turn % NAMES.size())));
        }
    }

    private static LocalDate dayOf(int turn) {
        return MONTH.atDay(turn / SHIFTS + 1);
    }

    private void live(LocalDate day) {
        ObjectNode sale = entry("sale", day).put("receipts", 60);
        sale.putArray("lines").addObject().put("sku", "MIE").put("qty", PACKS_A_DAY)
                .put("amount", PACKS_A_DAY * PRICE);
        sale.putArray("pay").addObject().put("m", "till").put("amount", PACKS_A_DAY * PRICE);
        write(sale);
        write(entry("setaside", day).put("amount", PUT_BY));
    }

    private void count() {
        LocalDate last = MONTH.atEndOfMonth();
        int days = MONTH.lengthOfMonth();
        write(entry("cash.count", last).put("where", "till")
                .put("counted", days * (PACKS_A_DAY * PRICE - PUT_BY)));
        write(entry("cash.count", last).put("where", "box").put("counted", days * PUT_BY));
        ObjectNode goods = entry("stock.count", last);
        goods.putArray("lines").addObject().put("sku", "MIE").put("counted", PACKS_A_DAY);
        write(goods);
    }

    private ObjectNode entry(String type, LocalDate day) {
        return JsonNodeFactory.instance.objectNode().put("id", "o" + lines.size() + type)
                .put("type", type).put("date", day.toString());
    }

    private void write(ObjectNode entry) {
        lines.add(entry.toString());
    }
}
