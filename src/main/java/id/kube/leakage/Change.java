package id.kube.leakage;

import id.kube.ledger.Account;
import id.kube.money.Rupiah;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where capital went between two days, in parts that add up to the rupiah. */
final class Change {

    /** The first beginning of an account's code that fits tells the part it belongs to. */
    private static final Map<String, String> PARTS = parts();
    private static final String UNEXPLAINED = "unexplained";

    private Change() {
    }

    static List<Part> between(Capital before, Capital after) {
        Map<String, Rupiah> sums = new LinkedHashMap<>();
        new LinkedHashMap<>(PARTS).values().forEach(code -> sums.put(code, Rupiah.ZERO));
        for (Account account : Account.values()) {
            if (account.code().compareTo("3") >= 0) {
                Rupiah gained = before.of(account).minus(after.of(account));
                sums.merge(partOf(account), gained, Rupiah::plus);
            }
        }
        List<Part> parts = new ArrayList<>();
        sums.forEach((code, amount) -> parts.add(new Part(code, null, amount.amount())));
        addDoubts(before, after, parts);
        Rupiah total = after.recoverable().minus(before.recoverable());
        long explained = parts.stream().mapToLong(Part::amount).sum();
        parts.add(new Part(UNEXPLAINED, null, total.amount() - explained));
        parts.removeIf(part -> part.amount() == 0 && !part.code().equals(UNEXPLAINED));
        return parts;
    }

    private static void addDoubts(Capital before, Capital after, List<Part> parts) {
        Set<Doubt.Of> all = new TreeSet<>(before.doubts().keySet());
        all.addAll(after.doubts().keySet());
        for (Doubt.Of of : all) {
            Rupiah more = after.doubts().getOrDefault(of, Rupiah.ZERO)
                    .minus(before.doubts().getOrDefault(of, Rupiah.ZERO));
            parts.add(new Part(of.code(), of.party(), -more.amount()));
        }
    }

    private static String partOf(Account account) {
        return PARTS.entrySet().stream()
                .filter(part -> account.code().startsWith(part.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse("other");
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("4-1", "margin");
        parts.put("5-1130", "stock-count");
        parts.put("5-", "margin");
        parts.put("6-111", "wages");
        parts.put("6-1120", "snacks");
        parts.put("6-1130", "running-costs");
        parts.put("6-12", "running-costs");
        parts.put("6-1310", "depreciation");
        parts.put("4-2110", "cash-count");
        parts.put("6-1410", "cash-count");
        parts.put("4-2120", "stock-count");
        parts.put("6-1420", "stock-count");
        parts.put("6-1430", "spoilage");
        parts.put("6-144", "write-offs");
        parts.put("6-145", "write-offs");
        parts.put("6-2", "tax");
        parts.put("3-1", "put-in");
        parts.put("3-2", "shared-out");
        parts.put("4-2190", "other");
        parts.put("6-1490", "other");
        return parts;
    }

    /** One reason, and how much it gave or took; the party where it is one person's. */
    record Part(String code, String party, long amount) {
    }
}
