package id.kube;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes pages of a day book at random, most of them possible, some of them broken. */
final class RandomPages {

    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    private static final List<String> KINDS = List.of("sale", "sale", "sale", "sale", "purchase",
            "purchase", "consign.take", "consign.take", "consign.deposit", "consign.deposit",
            "consign.return", "kasbon.pay", "cash.count", "cash.move", "setaside", "withdraw",
            "snack", "spoil", "stock.count", "expense", "gift", "capital.member", "asset.buy",
            "shift.attend", "shift.miss", "wage.accrue", "wage.pay", "note", "reverse",
            "reverse", "sale.void", "price", "period.close");

    private final Random random;
    private final List<String> sent = new ArrayList<>();
    private final List<String> sales = new ArrayList<>();
    private int count;

    RandomPages(long seed) {
        random = new Random(seed);
    }

    /** The next entry, at times with one thing wrong in it. */
    ObjectNode next() {
        String id = "x-" + ++count;
        LocalDate date = FIRST.plusDays(count / 8 + random.nextInt(2));
        ObjectNode entry = random.nextInt(3) == 0 ? rare(id, date) : daily(id, date);
        String kind = entry.get("type").textValue();
        if (random.nextInt(6) == 0) {
            spoil(entry);
        }
        sent.add(id);
        if (kind.equals("sale")) {
            sales.add(id);
        }
        return entry;
    }

    private ObjectNode daily(String id, LocalDate date) {
        String kind = pick(KINDS);
        ObjectNode entry = Warung.JSON.createObjectNode();
        entry.put("id", id).put("type", kind).put("date", date.toString());
        fill(entry, kind);
        return entry;
    }

    private ObjectNode rare(String id, LocalDate date) {
        String page = pick(RarePages.ALL).replace("{n}", Integer.toString(count))
                .replace("{date}", date.toString())
                .replace("{month}", date.toString().substring(0, 7))
                .replace("{member}", member()).replace("{customer}", customer())
                .replace("{place}", place()).replace("{sku}", sku()).replace("{sale}", pick(sales))
                .replace("{qty}", Integer.toString(1 + random.nextInt(6)))
                .replace("{small}", Integer.toString(1 + random.nextInt(900)))
                .replace("{amount}", Integer.toString(amount()));
        String day = page.startsWith("\"year.close") ? "2025-12-31" : date.toString();
        return (ObjectNode) Warung.read("{\"id\":\"" + id + "\",\"date\":\"" + day
                + "\",\"type\":" + page + "}");
    }

    private void fill(ObjectNode entry, String kind) {
        switch (kind) {
            case "sale" -> sale(entry);
            case "purchase" -> purchase(entry);
            case "consign.take" -> entry.put("member", member()).put("due", "2026-12-01")
                    .set("lines", lines("settle", 1));
            case "consign.deposit" -> deposit(entry);
            case "consign.return" -> entry.put("member", member()).set("lines", lines(null, 1));
            case "kasbon.pay" -> entry.put("party", customer()).put("amount", amount())
                    .put("to", "till");
            case "cash.count" -> entry.put("where", "till")
                    .put("counted", random.nextInt(500_000));
            case "cash.move" -> entry.put("from", place()).put("to", place())
                    .put("amount", amount());
            case "setaside" -> entry.put("amount", amount());
            case "withdraw" -> entry.put("from", place()).put("amount", amount())
                    .put("member", member()).put("reason", "belanja");
            case "snack" -> entry.put("member", member())
                    .put("shift", entry.get("date").textValue() + "/" + (1 + random.nextInt(3)))
                    .set("lines", lines("amount", 1));
            case "spoil" -> entry.put("reason", "basah").set("lines", lines(null, 1));
            case "stock.count" -> entry.set("lines", lines("counted", 0));
            case "expense" -> entry.put("account", "6-1210").put("amount", amount())
                    .put("from", place());
            default -> fillMore(entry, kind);
        }
    }

    private void fillMore(ObjectNode entry, String kind) {
        String month = entry.get("date").textValue().substring(0, 7);
        switch (kind) {
            case "gift" -> entry.put("amount", amount()).put("to", place());
            case "capital.member" -> entry.put("member", member()).put("amount", amount())
                    .put("to", place());
            case "asset.buy" -> entry.put("asset", "kulkas-" + count).put("amount", amount())
                    .put("life_months", 12).put("from", place());
            case "shift.attend", "shift.miss" -> entry.put("member", member())
                    .put("shift", entry.get("date").textValue() + "/1");
            case "wage.accrue" -> entry.put("month", month).putArray("members").add(member());
            case "wage.pay" -> entry.put("member", member()).put("amount", amount())
                    .put("from", place());
            case "note" -> entry.put("about", "x-1").put("text", "lihat lagi");
            case "reverse" -> entry.put("ref", pick(sent)).put("reason", "salah catat");
            case "sale.void" -> entry.put("ref", pick(sales)).put("reason", "batal");
            case "price" -> entry.put("sku", sku()).put("price", amount());
            case "period.close" -> entry.put("month",
                    YearMonth.parse(month).minusMonths(1).toString());
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private void sale(ObjectNode entry) {
        ArrayNode lines = lines("amount", 1);
        long sum = sum(lines);
        entry.set("lines", lines);
        ArrayNode pay = entry.putArray("pay");
        long onCredit = random.nextInt(3) == 0 ? sum / 2 : 0;
        if (onCredit > 0) {
            pay.addObject().put("m", "kasbon").put("party", customer()).put("amount", onCredit);
        }
        pay.addObject().put("m", "till").put("amount", sum - onCredit);
    }

    private void purchase(ObjectNode entry) {
        ArrayNode lines = lines("amount", 1);
        entry.set("lines", lines);
        entry.putArray("pay").addObject().put("m", "treasury").put("amount", sum(lines));
    }

    private void deposit(ObjectNode entry) {
        entry.put("member", member());
        if (random.nextInt(4) > 0) {
            entry.set("lines", lines(null, 1));
        }
        if (random.nextInt(4) > 0 || !entry.has("lines")) {
            entry.put("amount", amount()).put("to", "till");
        }
    }

    private ArrayNode lines(String figure, int least) {
        ArrayNode lines = Warung.JSON.createArrayNode();
        for (int line = 0; line <= random.nextInt(3); line++) {
            ObjectNode goods = lines.addObject().put("sku", sku());
            if ("counted".equals(figure)) {
                goods.put(figure, random.nextInt(40));
                continue;
            }
            goods.put("qty", least + random.nextInt(6));
            if (figure != null) {
                goods.put(figure, 500 + random.nextInt(9_000));
            }
        }
        return lines;
    }

    /** One thing goes wrong, as thumbs and programs get it wrong. */
    private void spoil(ObjectNode entry) {
        List<String> names = new ArrayList<>();
        entry.fieldNames().forEachRemaining(name -> {
            if (!name.equals("id")) {
                names.add(name);
            }
        });
        String name = pick(names);
        switch (random.nextInt(7)) {
            case 0 -> entry.remove(name);
            case 1 -> entry.put(name + "x", 1);
            case 2 -> entry.put(name, -5);
            case 3 -> entry.put(name, "kemarin");
            case 4 -> entry.put(name, 1.5);
            case 5 -> entry.put(name, Long.MAX_VALUE);
            default -> entry.put("date", "2026-02-30");
        }
    }

    private static long sum(ArrayNode lines) {
        long sum = 0;
        for (int line = 0; line < lines.size(); line++) {
            sum += lines.get(line).get("amount").longValue();
        }
        return sum;
    }

    private int amount() {
        return 1_000 + random.nextInt(60_000);
    }

    private String sku() {
        return pick(List.of("MIE", "TLR", "GLA", "KOP"));
    }

    private String member() {
        return pick(List.of("A01", "A02", "A03"));
    }

    private String customer() {
        return pick(List.of("C01", "C02"));
    }

    private String place() {
        return pick(List.of("till", "treasury", "box", "bank"));
    }

    private String pick(List<String> from) {
        return from.isEmpty() ? "x-0" : from.get(random.nextInt(from.size()));
    }
}
