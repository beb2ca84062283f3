package id.kube;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What must hold in the books of any group at any moment, whatever was sent. */
final class SoundBooks {

    private SoundBooks() {
    }

    /** What does not hold as of a day; empty where the books are sound. */
    static List<String> faults(Warung warung, String asOf) {
        List<String> faults = new ArrayList<>();
        Map<String, Long> balances = new TreeMap<>();
        Map<String, Long> parties = new TreeMap<>();
        for (JsonNode account : Warung.items(
                warung.get("ledger/trial-balance?parties=true&asOf=" + asOf))) {
            String code = account.get("code").textValue();
            balances.put(code, account.get("balance").longValue());
            JsonNode named = account.path("parties");
            if (!named.isEmpty()) {
                parties.put(code, sum(Warung.items(named), "balance"));
            }
        }
        same(faults, "debits less credits", 0,
                balances.values().stream().mapToLong(Long::longValue).sum());
        parties.forEach((code, sum) ->
                same(faults, "parties of " + code, balances.get(code), sum));
        same(faults, "stock value", balance(balances, "1-1310") + balance(balances, "1-1320"),
                sum(Warung.items(warung.get("stock?asOf=" + asOf)), "value"));
        List<JsonNode> members = Warung.items(warung.get("consignments?asOf=" + asOf));
        same(faults, "goods at cost", balance(balances, "1-1320"), sum(members, "goodsAtCost"));
        same(faults, "deposits owed", balance(balances, "1-1210"), sum(members, "depositOwed"));
        same(faults, "unnamed money", -balance(balances, "2-1130"),
                sum(members, "unnamedMoney"));
        same(faults, "kasbon", balance(balances, "1-1220"),
                sum(Warung.items(warung.get("credit?asOf=" + asOf)), "owed"));
        return faults;
    }

    private static void same(List<String> faults, String what, long must, long is) {
        if (must != is) {
            faults.add(what + ": " + is + " instead of " + must);
        }
    }

    private static long balance(Map<String, Long> balances, String account) {
        return balances.getOrDefault(account, 0L);
    }

    private static long sum(List<JsonNode> lines, String figure) {
        return lines.stream().mapToLong(line -> line.path(figure).longValue()).sum();
    }
}
