package id.kube.atonce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Two tills sell and take back, two officers spend the same money, two others look, all at once;
 * what each was told must be true at a moment between her question and its answer.
 */
@QuarkusTest
class TillsAndOfficersAtOnceTest {

    private static final int DEEDS = 60;
    private static final int PRICE = 3_000;
    private static final int COST = 2_500;
    private static final Map<String, String> PLACES = Map.of("till", "1-1110", "treasury",
            "1-1120", "bank", "1-1140");
    private static final String GOODS = "1-1310";
    private static final String PAGE = """
            {"id":"p","type":"product","date":"2026-11-01","sku":"MIE","name":"Mie goreng",\
            "unit":"pcs","price":3000}
            {"id":"g","type":"grant","date":"2026-11-01","amount":4000000,"to":"treasury"}
            {"id":"b","type":"purchase","date":"2026-11-02","lines":[{"sku":"MIE","qty":1000,\
            "amount":2500000}],"pay":[{"m":"treasury","amount":2500000}]}
            """;

    @TestHTTPResource("/")
    URI server;

    private final List<Histories.Write> writes = Collections.synchronizedList(new ArrayList<>());
    private final List<Histories.Look> looks = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger refused = new AtomicInteger();
    private Warung group;

    @Test
    void eachIsToldWhatWasTrueAtSomeMomentMeanwhile() throws Exception {
        group = Warung.open(server, "serentak", "operator");
        List<JsonNode> page = group.stream(PAGE, true);
        Histories.Books before = new Histories.Books(page.get(page.size() - 1).get("no")
                .longValue(), balances());
        ExecutorService people = Executors.newFixedThreadPool(6);
        List<Future<?>> all = new ArrayList<>();
        for (int person = 0; person < 6; person++) {
            Random chance = new Random(20_261_128L + person);
            String name = "s" + person;
            int task = person / 2;
            all.add(people.submit(() -> {
                switch (task) {
                    case 0 -> sell(name, chance);
                    case 1 -> spend(name, chance);
                    default -> look();
                }
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        people.shutdown();
        assertEquals(List.of(), Histories.faults(before, writes, looks));
        assertTrue(refused.get() > 5, "only " + refused + " of the officers' wishes were too much");
        assertTrue(writes.size() > 2 * DEEDS, "only " + writes.size() + " were written");
    }

    private void sell(String name, Random chance) {
        List<String> sold = new ArrayList<>();
        List<String> sales = new ArrayList<>();
        for (int deed = 0; deed < DEEDS; deed++) {
            int chosen = chance.nextInt(10);
            if (chosen == 0 && !sales.isEmpty()) {
                again(sales.get(chance.nextInt(sales.size())));
            } else if (chosen < 3 && !sold.isEmpty()) {
                String[] last = sold.remove(sold.size() - 1).split(" ");
                write("""
                        {"id":"%s-%d","type":"sale.void","date":"2026-11-24","ref":"%s",\
                        "reason":"salah"}""".formatted(name, deed, last[0]),
                        sale(-Integer.parseInt(last[1])));
            } else {
                int pieces = 1 + chance.nextInt(3);
                String sale = """
                        {"id":"%s-%d","type":"sale","date":"2026-11-24","lines":[{"sku":"MIE",\
                        "qty":%d,"amount":%d}],"pay":[{"m":"till","amount":%4$d}]}"""
                        .formatted(name, deed, pieces, pieces * PRICE);
                write(sale, sale(pieces));
                sales.add(sale);
                sold.add(name + "-" + deed + " " + pieces);
            }
        }
    }

    private static Map<String, Long> sale(long pieces) {
        return Map.of(PLACES.get("till"), pieces * PRICE, GOODS, -pieces * COST);
    }

    /** Moves and spends what may no longer be there. */
    private void spend(String name, Random chance) {
        List<String> places = PLACES.keySet().stream().sorted().toList();
        for (int deed = 0; deed < DEEDS; deed++) {
            String from = places.get(chance.nextInt(3));
            String to = places.get((places.indexOf(from) + 1 + chance.nextInt(2)) % 3);
            long amount = 1_000L * (1 + chance.nextInt(from.equals("till") ? 30 : 900));
            if (chance.nextInt(3) > 0) {
                decide("""
                        {"id":"%s-%d","type":"cash.move","date":"2026-11-24","from":"%s",\
                        "to":"%s","amount":%d}""".formatted(name, deed, from, to, amount), from,
                        amount, Map.of(PLACES.get(from), -amount, PLACES.get(to), amount));
            } else {
                decide("""
                        {"id":"%s-%d","type":"expense","date":"2026-11-24","from":"%s",\
                        "account":"6-1490","amount":%d}""".formatted(name, deed, from, amount),
                        from, amount, Map.of(PLACES.get(from), -amount));
            }
        }
    }

    private void look() {
        for (int deed = 0; deed < DEEDS; deed++) {
            long begin = System.nanoTime();
            Map<String, Long> seen = balances();
            looks.add(new Histories.Look(begin, System.nanoTime(), seen.toString(), books ->
                    seen.entrySet().stream().allMatch(one ->
                            books.of(one.getKey()) == one.getValue())));
        }
    }

    private Map<String, Long> balances() {
        Map<String, Long> seen = new TreeMap<>();
        PLACES.values().forEach(account -> seen.put(account, 0L));
        for (JsonNode line : group.get("ledger/trial-balance?asOf=2026-11-24").get("accounts")) {
            String account = line.get("code").textValue();
            if (seen.containsKey(account) || account.equals(GOODS)) {
                seen.put(account, line.get("balance").longValue());
            }
        }
        return seen;
    }

    private void write(String entry, Map<String, Long> effect) {
        long begin = System.nanoTime();
        JsonNode result = group.stream(entry, false).get(0);
        assertEquals("written", result.get("status").textValue(), result::toString);
        writes.add(new Histories.Write(begin, System.nanoTime(), result.get("no").longValue(),
                effect));
    }

    /** What was written before is known, and tells its number. */
    private void again(String entry) {
        long begin = System.nanoTime();
        JsonNode result = group.stream(entry, false).get(0);
        assertEquals("known", result.get("status").textValue(), result::toString);
        long no = result.get("no").longValue();
        looks.add(new Histories.Look(begin, System.nanoTime(), "known as " + no,
                books -> books.no() >= no));
    }

    private void decide(String entry, String from, long amount, Map<String, Long> effect) {
        long begin = System.nanoTime();
        JsonNode result = group.stream(entry, true).get(0);
        long end = System.nanoTime();
        String account = PLACES.get(from);
        if (result.get("status").textValue().equals("refused")) {
            assertEquals("not-enough-cash", result.get("code").textValue(), result::toString);
            refused.incrementAndGet();
            looks.add(new Histories.Look(begin, end, amount + " refused from " + from,
                    books -> books.of(account) < amount));
            return;
        }
        long no = result.get("no").longValue();
        writes.add(new Histories.Write(begin, end, no, effect));
        looks.add(new Histories.Look(begin, end, amount + " allowed from " + from + " as " + no,
                books -> books.no() == no && books.of(account) >= 0));
    }
}
