package id.kube.printing;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.StoredEntry;
import id.kube.money.Rupiah;
import id.kube.printing.Names.Goods;
import id.kube.quantity.Unit;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The parts that receipts and slips have in common. */
final class PaperLines {

    /** What is signed is printed twice: one for the member, one for the group. */
    static final int SIGNED = 2;
    private static final long IN_A_KILO = 1_000;

    private PaperLines() {
    }

    /** Name on its own line, then quantity, price and amount. */
    static List<GoodsLine> goods(JsonNode lines, String amountField,
            Function<String, Goods> goods) {
        List<GoodsLine> told = new ArrayList<>();
        for (JsonNode line : lines) {
            Goods good = goods.apply(line.path("sku").asText());
            long count = line.path("qty").asLong();
            String quantity = quantity(count, good.unit());
            if (line.has(amountField)) {
                Rupiah amount = Rupiah.of(line.path(amountField).asLong());
                told.add(new GoodsLine(good.name(), quantity + price(count, amount, good.unit()),
                        amount.digits()));
            } else {
                told.add(new GoodsLine(good.name(), quantity, ""));
            }
        }
        return told;
    }

    /** Of what is signed one goes home with the person, and one stays. */
    static String copy(int part, String person) {
        return "rangkap " + part + "/" + SIGNED + " (" + (part == 1 ? person : "KUBE") + ")";
    }

    /** Who wrote it down; empty for a program. */
    static String by(JsonNode body, Names names) {
        String by = body.path("by").asText("");
        return by.isEmpty() ? "" : names.member(by);
    }

    /** What a telephone reads off a slip: its number, its amount and the start of its hash. */
    static String square(StoredEntry entry, String number, Rupiah amount) {
        return "KUBE/" + number + "/" + amount.amount() + "/" + check(entry);
    }

    static Rupiah sum(JsonNode lines, String field) {
        Rupiah sum = Rupiah.ZERO;
        for (JsonNode line : lines) {
            sum = sum.plus(Rupiah.of(line.path(field).asLong()));
        }
        return sum;
    }

    /** When it happened by the device's clock, or else only the day. */
    static String when(StoredEntry entry) {
        String at = entry.body().path("at").asText("");
        return at.isEmpty() ? PaperDay.day(entry.date()) : PaperDay.moment(moment(at));
    }

    /** Four letters to check a paper against the day book: the start of the entry's own hash. */
    static String check(StoredEntry entry) {
        return entry.hash().substring(0, 4).toUpperCase(Locale.ROOT);
    }

    static String rupiah(Rupiah amount) {
        return (amount.isNegative() ? "-Rp " : "Rp ")
                + (amount.isNegative() ? amount.negated() : amount).digits();
    }

    static String quantity(long count, Unit unit) {
        if (unit == Unit.PCS) {
            return Rupiah.of(count).digits();
        }
        boolean isLarge = count % 10 == 0 && count >= 100;
        String small = unit == Unit.GRAM ? "g" : "ml";
        String large = unit == Unit.GRAM ? "kg" : "l";
        return isLarge ? thousandths(count) + " " + large : Rupiah.of(count).digits() + " " + small;
    }

    /** A price is told only where it is exact: the amount of the line is what counts. */
    private static String price(long count, Rupiah amount, Unit unit) {
        boolean isLarge = unit != Unit.PCS && count % 10 == 0 && count >= 100;
        long whole = isLarge ? Math.multiplyExact(amount.amount(), IN_A_KILO) : amount.amount();
        return count == 0 || whole % count != 0 ? "" : " x " + Rupiah.of(whole / count).digits();
    }

    private static String thousandths(long count) {
        String rest = String.format(Locale.ROOT, "%03d", count % IN_A_KILO).replaceAll("0+$", "");
        return Rupiah.of(count / IN_A_KILO).digits() + (rest.isEmpty() ? "" : "," + rest);
    }

    private static Instant moment(String at) {
        return OffsetDateTime.parse(at).toInstant();
    }
}
