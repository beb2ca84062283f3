package id.kube;

import static id.kube.Shop.as;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One month of a group of ten: its shifts are planned as the program proposes and most are kept;
 * what is sold, put by and eaten is told by the till, and who stayed away by the secretary. Beside
 * it stands what follows for the wages, worked out from the shifts alone.
 */
final class CempakaMonth {

    static final int PRICE = 3_000;
    static final int PACKS_A_DAY = 200;
    static final int SET_ASIDE = 150_000;
    /** Of so many shifts one is missed, one is swapped, and at one the substitute stays away. */
    private static final int MISSED = 17;
    private static final int SWAPPED = 23;
    private static final int LET_DOWN = 41;

    final YearMonth month;
    private final Map<String, Integer> missed = new TreeMap<>();
    private final List<ObjectNode> atTheTill = new ArrayList<>();
    private final List<ObjectNode> ofTheSecretary = new ArrayList<>();
    private final int setAsideUntil;
    private int number;

    /**
     * @param setAsideUntil the last day of the month on which money was put by
     */
    CempakaMonth(YearMonth month, int setAsideUntil) {
        this.month = month;
        this.setAsideUntil = setAsideUntil;
    }

    /** The secretary takes the proposal over as it is; answers its cells. */
    List<Map<String, Object>> plan(String secretary) {
        Response proposal = as(secretary).get("/api/v1/roster/" + month + "/proposal");
        proposal.then().statusCode(200);
        if (!Boolean.TRUE.equals(proposal.path("fair"))) {
            throw new AssertionError(proposal.asString());
        }
        List<Map<String, Object>> cells = proposal.path("cells");
        plan(secretary, cells);
        return cells;
    }

    /** The secretary writes these cells, in place of those of the same days. */
    void plan(String secretary, List<Map<String, Object>> cells) {
        Map<String, Object> plan = new HashMap<>(Map.of("id", "plan-" + month + ++number,
                "type", "shift.plan", "date", month.atDay(1).toString(), "month", month.toString(),
                "slots", 3, "cells", cells));
        as(secretary).body(plan).post("/api/v1/daybook").then().statusCode(201);
    }

    /** What becomes of the shifts, one after the other. */
    void live(List<Map<String, Object>> cells, List<String> members) {
        for (int at = 0; at < cells.size(); at++) {
            String member = (String) cells.get(at).get("member");
            String day = (String) cells.get(at).get("date");
            String shift = day + "/" + cells.get(at).get("slot");
            String other = members.get((members.indexOf(member) + 3) % members.size());
            if (at % MISSED == MISSED - 1) {
                ofTheSecretary.add(entry("shift.miss", day).put("shift", shift)
                        .put("member", member));
                missed.merge(member, 1, Integer::sum);
            } else if (at % SWAPPED == SWAPPED - 1) {
                swap(day, shift, member, other);
                atTheTill.add(entry("shift.attend", day).put("shift", shift)
                        .put("member", other));
            } else if (at % LET_DOWN == LET_DOWN - 1) {
                swap(day, shift, member, other);
                ofTheSecretary.add(entry("shift.miss", day).put("shift", shift)
                        .put("member", other));
                missed.merge(other, 1, Integer::sum);
            } else {
                atTheTill.add(entry("shift.attend", day).put("shift", shift)
                        .put("member", member));
            }
        }
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(this::sellAndPutBy);
    }

    /** She eats for so many rupiah more than is free at one of her shifts. */
    void eat(String member, LocalDate day, int packs) {
        ObjectNode snack = entry("snack", day.toString()).put("member", member)
                .put("shift", day + "/1").put("pay", "debt");
        line(snack, packs);
        atTheTill.add(snack);
    }

    /** The phones deliver what they have. */
    void deliver(String till, String secretary) {
        send(till, atTheTill);
        send(secretary, ofTheSecretary);
    }

    /** How often she stayed away without anybody in her place, or in the place of another. */
    int missed(String member) {
        return missed.getOrDefault(member, 0);
    }

    private void swap(String day, String shift, String member, String other) {
        ofTheSecretary.add(entry("shift.swap", day).put("shift", shift).put("member", member)
                .put("sub", other).put("status", "approved"));
    }

    private void sellAndPutBy(LocalDate day) {
        ObjectNode sale = entry("sale", day.toString()).put("receipts", 60);
        line(sale, PACKS_A_DAY);
        sale.putArray("pay").addObject().put("m", "till").put("amount", PACKS_A_DAY * PRICE);
        atTheTill.add(sale);
        if (day.getDayOfMonth() <= setAsideUntil) {
            atTheTill.add(entry("setaside", day.toString()).put("amount", SET_ASIDE));
        }
    }

    private static void line(ObjectNode entry, int packs) {
        entry.putArray("lines").addObject().put("sku", "MIE").put("qty", packs)
                .put("amount", packs * PRICE);
    }

    private ObjectNode entry(String type, String day) {
        return Warung.JSON.createObjectNode().put("id", month + "-" + ++number).put("type", type)
                .put("date", day);
    }

    private static void send(String token, List<ObjectNode> entries) {
        if (entries.isEmpty()) {
            return;
        }
        ArrayNode all = Warung.JSON.createArrayNode();
        all.addAll(entries);
        Response answer = as(token).body(all.toString()).post("/api/v1/daybook");
        answer.then().statusCode(200);
        List<Map<String, Object>> results = answer.path("results");
        results.stream().filter(one -> !"written".equals(one.get("status"))).forEach(one -> {
            throw new AssertionError(one.toString());
        });
    }
}
