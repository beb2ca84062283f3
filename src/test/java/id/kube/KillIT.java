package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes twenty times while four tills sell: what was answered written stays written. */
class KillIT {

    private static final int ROUNDS = 20;
    private static final int TILLS = 4;

    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    private final Set<String> kept = new HashSet<>();
    private final Random random = new Random(20);
    private long lastNo;

    @Test
    void losesNoSaleAndKeepsNoneTwice(@TempDir Path folder) throws InterruptedException {
        Path data = folder.resolve("data");
        String token;
        try (ShopProcess shop = ShopProcess.start(data)) {
            Warung warung = Warung.open(shop.address(), "cempaka", "none");
            FirstGoods.stock(warung);
            token = warung.token();
        }
        for (int round = 1; round <= ROUNDS; round++) {
            ShopProcess shop = ShopProcess.start(data);
            Warung warung = new Warung(shop.address(), token);
            lookForAllThatWasAnswered(warung);
            sendAgainWhatGotNoAnswer(warung);
            sellUntilThePowerGoes(shop, warung, round);
        }
        try (ShopProcess shop = ShopProcess.start(data)) {
            Warung warung = new Warung(shop.address(), token);
            lookForAllThatWasAnswered(warung);
            JsonNode verdict = warung.get("daybook/verify");
            assertEquals("ok", verdict.get("chain").textValue(), verdict.toString());
            assertEquals("equal", verdict.get("rebuilt").textValue(), verdict.toString());
        }
        assertTrue(answered.size() > ROUNDS * TILLS, answered.size() + " sales are too few");
        System.out.printf("%d kills, %d sales answered, all kept once%n", ROUNDS,
                answered.size());
    }

    private void lookForAllThatWasAnswered(Warung warung) {
        for (List<JsonNode> page = page(warung); !page.isEmpty(); page = page(warung)) {
            for (JsonNode entry : page) {
                assertEquals(lastNo + 1, entry.get("no").longValue(), "numbers have no gap");
                assertTrue(kept.add(entry.get("id").textValue()), "kept twice: " + entry);
                lastNo = entry.get("no").longValue();
            }
        }
        List<String> lost = answered.stream().filter(id -> !kept.contains(id)).toList();
        assertEquals(List.of(), lost);
    }

    private List<JsonNode> page(Warung warung) {
        List<JsonNode> entries = new ArrayList<>();
        warung.get("daybook?limit=500&after=" + lastNo).get("entries").forEach(entries::add);
        return entries;
    }

    private void sendAgainWhatGotNoAnswer(Warung warung) {
        for (String id = unanswered.poll(); id != null; id = unanswered.poll()) {
            JsonNode result = warung.stream(FirstGoods.sale(id), false).get(0);
            String status = result.get("status").textValue();
            assertEquals(kept.contains(id) ? "known" : "written", status, result.toString());
            answered.add(id);
        }
    }

    private void sellUntilThePowerGoes(ShopProcess shop, Warung warung, int round)
            throws InterruptedException {
        AtomicBoolean dark = new AtomicBoolean();
        List<Thread> tills = new ArrayList<>();
        for (int till = 1; till <= TILLS; till++) {
            String name = "r" + round + "-t" + till + "-";
            Thread selling = new Thread(() -> sell(warung, name, dark));
            selling.start();
            tills.add(selling);
        }
        Thread.sleep(300 + random.nextInt(900));
        shop.kill();
        dark.set(true);
        for (Thread till : tills) {
            till.join();
        }
    }

    private void sell(Warung warung, String name, AtomicBoolean dark) {
        for (int count = 1; !dark.get(); count++) {
            String id = name + count;
            try {
                warung.post("daybook", FirstGoods.sale(id), 201);
                answered.add(id);
            } catch (RuntimeException noAnswer) {
                unanswered.add(id);
                return;
            }
        }
    }
}
