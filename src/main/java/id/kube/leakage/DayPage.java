package id.kube.leakage;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.DayBookReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The entries of a day, kind by kind. */
final class DayPage {

    private static final String OVERPAID = "upah";
    private static final String SALES = "4-1";
    private static final String COST_OF_SALES = "5-11";
    private static final String SNACKS = "6-112";
    private static final String COMMISSION = "6-113";
    private static final String RUNNING_COSTS = "6-12";
    private static final String SPOILAGE = "6-143";
    private static final String DRAWER = "drawer:";
    private static final String PRINT = "print:";

    private final DayBookReader dayBook;
    private final List<Day.Taken> takes = new ArrayList<>();
    private final Map<String, Long> settled = new TreeMap<>();
    private final List<Day.Purchase> purchases = new ArrayList<>();
    private final Map<String, Long> unexplained = new TreeMap<>();
    private final Map<String, Long> overpaid = new TreeMap<>();
    private final Map<String, Long> discounts = new TreeMap<>();
    private final Map<String, Long> voids = new TreeMap<>();
    private final Map<String, Long> remarks = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();
    private long sales;
    private long kasbon;
    private int kasbonSales;
    private long setAside;
    private long wages;
    private boolean met;

    DayPage(DayBookReader dayBook) {
        this.dayBook = dayBook;
    }

    void add(String type, JsonNode entry) {
        switch (type) {
            case "sale" -> addSale(entry);
            case "sale.void" -> voids.merge(by(entry), sold(entry.path("ref").asText()),
                    Long::sum);
            case "consign.take" -> takes.add(new Day.Taken(entry.path("member").asText(),
                    sum(entry.path("lines"), "settle")));
            case "consign.deposit" -> settled.merge(entry.path("member").asText(),
                    entry.path("amount").asLong() + entry.path("commission").asLong(),
                    Long::sum);
            // That she brought goods back counts here; what it settles shows in what is left.
            case "consign.return" -> settled.merge(entry.path("member").asText(), 1L,
                    Long::sum);
            case "purchase" -> addPurchase(entry);
            case "setaside" -> setAside += entry.path("amount").asLong();
            case "withdraw" -> addWithdrawal(entry);
            case "wage.pay" -> wages += entry.path("amount").asLong();
            case "meeting" -> met = true;
            case "note" -> addRemark(entry);
            default -> {
                // Other kinds leave their mark in the accounts, the counts or the roster.
            }
        }
    }

    private void addSale(JsonNode entry) {
        long paid = 0;
        long lent = 0;
        for (JsonNode pay : entry.path("pay")) {
            long amount = pay.path("amount").asLong();
            boolean isCredit = pay.path("m").asText().equals("kasbon");
            paid += isCredit ? 0 : amount;
            lent += isCredit ? amount : 0;
        }
        sales += paid;
        kasbon += lent;
        kasbonSales += lent > 0 ? 1 : 0;
        discounts.merge(by(entry), entry.path("discount").asLong(), Long::sum);
        entry.path("lines").forEach(line -> {
            if (!line.has("owner")) {
                lines.add(new Line(by(entry), line.path("sku").asText(),
                        line.path("qty").asLong(), line.path("amount").asLong()));
            }
        });
    }

    /** The printer remarks on what was done without a sale; other remarks are people's. */
    private void addRemark(JsonNode entry) {
        if (isOfTheTill(entry)) {
            remarks.merge(by(entry), 1L, Long::sum);
        }
    }

    /** Whether a remark was made by the printer at the till: a copy, or the drawer opened. */
    static boolean isOfTheTill(JsonNode note) {
        String about = note.path("about").asText();
        return about.startsWith(DRAWER) || about.startsWith(PRINT);
    }

    private long sold(String sale) {
        return dayBook.entry(sale).map(entry -> sum(entry.body().path("pay"), "amount"))
                .orElse(0L);
    }

    private void addPurchase(JsonNode entry) {
        List<Day.Bought> lines = new ArrayList<>();
        for (JsonNode line : entry.path("lines")) {
            double quantity = line.path("qty").asDouble();
            double amount = line.path("amount").asDouble();
            if (quantity > 0 && amount > 0) {
                lines.add(new Day.Bought(line.path("sku").asText(), quantity,
                        amount / quantity));
            }
        }
        String buyer = entry.path("buyers").path(0).asText(by(entry));
        purchases.add(new Day.Purchase(buyer, lines, sum(entry.path("pay"), "amount")));
    }

    /** Wages beyond what was due cannot be paid as such; they are taken out beside them. */
    private void addWithdrawal(JsonNode entry) {
        long amount = entry.path("amount").asLong();
        Map<String, Long> out = entry.path("reason").asText().contains(OVERPAID) ? overpaid
                : unexplained;
        out.merge(entry.path("member").asText(), amount, Long::sum);
    }

    /**
     * What was sold and spent.
     *
     * @param sums of some accounts a day before, by how their codes begin; changed to this day's
     */
    Day.Trade trade(Capital after, Map<String, Long> sums) {
        long costs = rise(after, sums, RUNNING_COSTS) + rise(after, sums, COMMISSION)
                + rise(after, sums, SPOILAGE) + rise(after, sums, SNACKS) + wages;
        long gross = -rise(after, sums, SALES) - rise(after, sums, COST_OF_SALES);
        return new Day.Trade(sales, kasbonSales, kasbon, gross, costs);
    }

    private static long rise(Capital after, Map<String, Long> sums, String accounts) {
        long now = after.sumOf(accounts).amount();
        Long before = sums.put(accounts, now);
        return now - (before == null ? 0 : before);
    }

    Day.Moves moves() {
        return new Day.Moves(takes, settled);
    }

    List<Day.Purchase> purchases() {
        return purchases;
    }

    /**
     * What left the shop.
     *
     * @param shelves what each good last cost, this day's trade included
     */
    Day.Outflow outflow(Map<String, Shelf> shelves) {
        Map<String, Long> below = new TreeMap<>();
        for (Line line : lines) {
            Shelf shelf = shelves.getOrDefault(line.sku(), Shelf.NEW);
            long lost = StrictMath.round(shelf.cost() * line.quantity()) - line.amount();
            below.merge(line.by(), Math.max(0, lost), Long::sum);
        }
        return new Day.Outflow(setAside, unexplained, overpaid, discounts, voids, below);
    }

    /** How often something was done at the printer beside the sales, by who did it. */
    Map<String, Long> remarks() {
        return remarks;
    }

    boolean met() {
        return met;
    }

    private static String by(JsonNode entry) {
        return entry.path("by").asText("");
    }

    private static long sum(JsonNode lines, String field) {
        long sum = 0;
        for (JsonNode line : lines) {
            sum += line.path(field).asLong();
        }
        return sum;
    }

    /** One good of the shop's own on a receipt. */
    private record Line(String by, String sku, long quantity, long amount) {
    }
}
