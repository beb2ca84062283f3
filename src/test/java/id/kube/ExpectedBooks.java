package id.kube;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The books as they must stand on a day, and every figure of a group that differs from them. */
record ExpectedBooks(JsonNode report, String known, boolean last) {

    /** The books of every date in an expected file, the last date marked as such. */
    static List<ExpectedBooks> of(JsonNode reports) {
        TreeSet<String> dates = new TreeSet<>();
        reports.fieldNames().forEachRemaining(dates::add);
        return dates.stream().map(date -> new ExpectedBooks(reports.get(date), "",
                date.equals(dates.last()))).toList();
    }

    /** What differs, one line a figure; empty where all is right to the rupiah. */
    List<String> differences(Warung warung) {
        List<String> differing = new ArrayList<>();
        compare(differing, "trial balance", this::expectedBalances, () -> balances(warung));
        compare(differing, "parties", this::expectedParties, () -> parties(warung));
        compare(differing, "stock", this::expectedStock, () -> stock(warung));
        compare(differing, "consignments", this::expectedConsignments,
                () -> consignments(warung));
        compare(differing, "kasbon", this::expectedCredit, () -> credit(warung));
        if (known.isEmpty()) {
            compare(differing, "wages", this::expectedWages, () -> wages(warung));
            compare(differing, "income", this::expectedIncome, () -> income(warung));
        }
        return differing;
    }

    private String asOf() {
        return "asOf=" + report.get("as_of").textValue() + known;
    }

    private Map<String, String> expectedBalances() {
        Map<String, String> figures = new TreeMap<>();
        report.get("trial_balance").fields()
                .forEachRemaining(entry -> put(figures, entry.getKey(), entry.getValue()));
        return figures;
    }

    private Map<String, String> balances(Warung warung) {
        Map<String, String> figures = new TreeMap<>();
        trialBalance(warung).forEach(account ->
                put(figures, account.get("code").textValue(), account.get("balance")));
        return figures;
    }

    private Map<String, String> expectedParties() {
        Map<String, String> figures = new TreeMap<>();
        report.get("subledger").fields().forEachRemaining(account -> account.getValue().fields()
                .forEachRemaining(party -> put(figures, account.getKey() + ":" + party.getKey(),
                        party.getValue())));
        return figures;
    }

    private Map<String, String> parties(Warung warung) {
        Map<String, String> figures = new TreeMap<>();
        trialBalance(warung).forEach(account -> account.path("parties").forEach(party ->
                put(figures, account.get("code").textValue() + ":"
                        + party.get("party").textValue(), party.get("balance"))));
        return figures;
    }

    private List<JsonNode> trialBalance(Warung warung) {
        return Warung.items(warung.get("ledger/trial-balance?parties=true&" + asOf()));
    }

    private Map<String, String> expectedStock() {
        Map<String, String> figures = new TreeMap<>();
        report.get("inventory").fields().forEachRemaining(place -> place.getValue().fields()
                .forEachRemaining(pool -> {
                    String name = place.getKey().replaceFirst("^m:", "") + ":" + pool.getKey();
                    put(figures, name + " quantity", pool.getValue().get(0));
                    put(figures, name + " value", pool.getValue().get(1));
                }));
        return figures;
    }

    private Map<String, String> stock(Warung warung) {
        Map<String, String> figures = new TreeMap<>();
        Warung.items(warung.get("stock?" + asOf())).forEach(pool -> {
            String name = pool.get("place").textValue() + ":" + pool.get("sku").textValue();
            put(figures, name + " quantity", pool.get("quantity"));
            put(figures, name + " value", pool.get("value"));
        });
        return figures;
    }

    private Map<String, String> expectedConsignments() {
        Map<String, String> figures = new TreeMap<>();
        report.get("consignment").fields().forEachRemaining(entry -> {
            JsonNode member = entry.getValue();
            String name = entry.getKey();
            put(figures, name + " goodsAtSettlement", member.get("goods_at_settlement"));
            put(figures, name + " goodsAtCost", member.get("goods_at_cost"));
            put(figures, name + " depositOwed", member.get("deposit_owed"));
            put(figures, name + " unnamedMoney", member.get("unnamed_money"));
            put(figures, name + " exposure", member.get("exposure"));
            ageing(figures, name, member.get("ageing"));
            member.get("goods").fields().forEachRemaining(goods ->
                    put(figures, name + " holds " + goods.getKey(), goods.getValue()));
        });
        return figures;
    }

    private Map<String, String> consignments(Warung warung) {
        Map<String, String> figures = new TreeMap<>();
        for (JsonNode member : Warung.items(warung.get("consignments?" + asOf()))) {
            String name = member.get("member").textValue();
            for (String figure : List.of("goodsAtSettlement", "goodsAtCost", "depositOwed",
                    "unnamedMoney", "exposure")) {
                put(figures, name + " " + figure, member.get(figure));
            }
            ageing(figures, name, member.get("ageing"));
            Map<String, Long> held = new TreeMap<>();
            member.get("goods").forEach(goods -> held.merge(goods.get("sku").textValue(),
                    goods.get("quantity").longValue(), Math::addExact));
            held.forEach((sku, quantity) ->
                    figures.put(name + " holds " + sku, quantity.toString()));
        }
        return figures;
    }

    private Map<String, String> expectedCredit() {
        Map<String, String> figures = new TreeMap<>();
        report.get("kasbon").fields().forEachRemaining(entry -> {
            put(figures, entry.getKey() + " owed", entry.getValue().get("owed"));
            ageing(figures, entry.getKey(), entry.getValue().get("ageing"));
        });
        return figures;
    }

    private Map<String, String> credit(Warung warung) {
        Map<String, String> figures = new TreeMap<>();
        for (JsonNode customer : Warung.items(warung.get("credit?" + asOf()))) {
            String name = customer.path("customer").asText(customer.path("party").asText());
            put(figures, name + " owed", customer.get("owed"));
            ageing(figures, name, customer.get("ageing"));
        }
        return figures;
    }

    private Map<String, String> expectedWages() {
        Map<String, String> figures = new TreeMap<>();
        report.get("wages").fields().forEachRemaining(month -> month.getValue().fields()
                .forEachRemaining(entry -> {
                    String name = month.getKey() + " " + entry.getKey();
                    put(figures, name + " base", entry.getValue().get("gross"));
                    put(figures, name + " missed", entry.getValue().get("missed"));
                    put(figures, name + " deduction", entry.getValue().get("deduction"));
                    put(figures, name + " net", entry.getValue().get("net"));
                }));
        if (last) {
            report.get("wages_paid").fields().forEachRemaining(paid ->
                    put(figures, "paid to " + paid.getKey(), paid.getValue()));
        }
        return figures;
    }

    private Map<String, String> wages(Warung warung) {
        Map<String, String> figures = new TreeMap<>();
        Map<String, Long> paid = new TreeMap<>();
        report.get("wages").fieldNames().forEachRemaining(month -> {
            for (JsonNode member : Warung.items(warung.get("wages/" + month))) {
                String name = month + " " + member.get("member").textValue();
                for (String figure : List.of("base", "missed", "deduction", "net")) {
                    put(figures, name + " " + figure, member.get(figure));
                }
                paid.merge(member.get("member").textValue(), member.get("paid").longValue()
                        + member.path("offset").longValue(), Math::addExact);
            }
        });
        paid.forEach((member, sum) -> {
            if (last && sum != 0) {
                figures.put("paid to " + member, sum.toString());
            }
        });
        return figures;
    }

    private Map<String, String> expectedIncome() {
        Map<String, String> figures = new TreeMap<>();
        report.get("income").fields().forEachRemaining(month -> {
            if (isOver(month.getKey())) {
                month.getValue().fields().forEachRemaining(account -> put(figures,
                        month.getKey() + " " + account.getKey(), account.getValue()));
            }
        });
        return figures;
    }

    private Map<String, String> income(Warung warung) {
        Map<String, String> figures = new TreeMap<>();
        report.get("income").fieldNames().forEachRemaining(month -> {
            if (isOver(month)) {
                warung.get("reports/income?month=" + month).get("lines").forEach(line ->
                        putIncome(figures, month, line));
            }
        });
        return figures;
    }

    /** Costs stand in the statement as what they are, and in the expected books below zero. */
    private static void putIncome(Map<String, String> figures, String month, JsonNode line) {
        String code = line.get("code").textValue();
        long amount = line.get("amount").longValue();
        if (amount != 0) {
            figures.put(month + " " + code,
                    Long.toString(code.startsWith("4") ? amount : -amount));
        }
    }

    /** A month is compared when all of it lies before the day of the report. */
    private boolean isOver(String month) {
        return report.get("as_of").textValue().compareTo(month + "-31") > 0;
    }

    private static void ageing(Map<String, String> figures, String name, JsonNode ageing) {
        ageing.fields().forEachRemaining(age ->
                put(figures, name + " aged " + age.getKey(), age.getValue()));
    }

    private static void put(Map<String, String> figures, String name, JsonNode figure) {
        if (figure != null && figure.longValue() != 0) {
            figures.put(name, figure.asText());
        }
    }

    private void compare(List<String> differing, String what,
            Supplier<Map<String, String>> expected, Supplier<Map<String, String>> stands) {
        Map<String, String> must = expected.get();
        Map<String, String> is;
        try {
            is = stands.get();
        } catch (AssertionError | NullPointerException unread) {
            differing.add(asOf() + " " + what + " cannot be read: " + unread);
            return;
        }
        TreeSet<String> names = new TreeSet<>(must.keySet());
        names.addAll(is.keySet());
        for (String name : names) {
            String right = must.getOrDefault(name, "0");
            String found = is.getOrDefault(name, "0");
            if (!right.equals(found)) {
                differing.add(asOf() + " " + what + " " + name + ": " + found + " instead of "
                        + right);
            }
        }
    }
}
