package id.kube.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.ledger.Account;
import id.kube.money.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries a form comes to, before they are written. */
final class Draft {

    /** So many lines of an opening fit an entry's length, whatever the codes in them. */
    private static final int LINES = 250;

    private final List<ObjectNode> entries = new ArrayList<>();
    private final List<ObjectNode> stock = new ArrayList<>();
    private final List<ObjectNode> lines = new ArrayList<>();
    private final List<ObjectNode> carried = new ArrayList<>();
    private final List<ObjectNode> equipment = new ArrayList<>();
    private Sums sums = Sums.NONE;

    /** A body to fill in. */
    static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An entry of its own. */
    void entry(String type, ObjectNode body) {
        entries.add(body.put("type", type));
    }

    void goods(String sku, long quantity, Rupiah value) {
        stock.add(body().put("sku", sku).put("qty", quantity).put("value", value.amount()));
        sums = sums.with(Account.INVENTORY, value);
    }

    /** Goods a member has with her, and what she is to hand in for all of them. */
    void carried(CarriedRows.Lot lot, long quantity, Rupiah value, Rupiah settle) {
        carried.add(body().put("member", lot.member()).put("sku", lot.sku()).put("qty", quantity)
                .put("value", value.amount()).put("settle", settle.amount())
                .put("since", lot.since().toString()));
        sums = sums.with(Account.INVENTORY_WITH_MEMBERS, value);
    }

    /** Equipment, in one opening with what it has lost, which must find it in the books. */
    void equipment(String asset, Rupiah cost, long lifeMonths, LocalDate since, Rupiah worn) {
        boolean isFull = equipment.isEmpty()
                || equipment.get(equipment.size() - 1).get("assets").size() == LINES;
        if (isFull) {
            equipment.add(body().put("type", "opening"));
        }
        ObjectNode opening = equipment.get(equipment.size() - 1);
        opening.withArray("assets").add(body().put("asset", asset).put("cost", cost.amount())
                .put("life_months", lifeMonths).put("since", since.toString()));
        if (worn.isPositive()) {
            opening.withArray("lines").add(body()
                    .put("account", Account.ACCUMULATED_DEPRECIATION.code()).put("party", asset)
                    .put("amount", worn.negated().amount()));
        }
        sums = sums.with(Account.EQUIPMENT, cost)
                .with(Account.ACCUMULATED_DEPRECIATION, worn.negated());
    }

    /** A line of the opening; the amount is debit-positive. */
    void balance(Account account, Optional<String> party, Rupiah amount,
            Optional<LocalDate> since) {
        ObjectNode line = body().put("account", account.code());
        party.ifPresent(code -> line.put("party", code));
        since.ifPresent(day -> line.put("since", day.toString()));
        lines.add(line.put("amount", amount.amount()));
        sums = sums.with(account, amount);
    }

    Sums sums() {
        return sums;
    }

    /** All entries in the order in which they must be written, each with its name and day. */
    List<ObjectNode> page(String name, LocalDate day) {
        List<ObjectNode> page = new ArrayList<>(entries);
        for (int at = 0; at < Math.max(stock.size(), lines.size()); at += LINES) {
            ObjectNode opening = body().put("type", "opening");
            put(opening, "stock", stock, at);
            put(opening, "lines", lines, at);
            page.add(opening);
        }
        for (int at = 0; at < carried.size(); at += LINES) {
            ObjectNode opening = body().put("type", "opening");
            put(opening, "consigned", carried, at);
            page.add(opening);
        }
        page.addAll(equipment);
        for (int at = 0; at < page.size(); at++) {
            page.get(at).put("id", nameOf(name, at + 1)).put("date", day.toString());
        }
        return page;
    }

    /** What the entry at a place of the page is called, counted from 1. */
    static String nameOf(String page, int at) {
        return page + "-" + at;
    }

    private static void put(ObjectNode opening, String field, List<ObjectNode> all, int from) {
        if (from < all.size()) {
            opening.putArray(field).addAll(
                    all.subList(from, Math.min(from + LINES, all.size())));
        }
    }
}
