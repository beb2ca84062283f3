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
        sums = sums.withGoods(value);
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
