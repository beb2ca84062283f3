package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk takes no more: the till hears so and keeps its sale, people go on reading where they
 * can, nothing is lost or twice, and the shop sells on by itself once there is room.
 */
class DiskFullIT {

    private static final int SOLD_OUT_OF_ROOM = 6;

    /** The kernel refuses to let the file grow, in the middle of a write. */
    @Test
    void sellsOnByItselfOnceThereIsRoom(@TempDir Path folder) throws Exception {
        assumeTrue(hasPrlimit(), "prlimit is missing here");
        Path data = folder.resolve("data");
        String token = opened(data);
        long most = Files.size(data.resolve("amanah.mv.db")) + 1_000_000;
        try (ShopProcess shop = ShopProcess.start(data)) {
            Warung warung = new Warung(shop.address(), token);
            Map<String, Integer> answers = new LinkedHashMap<>();
            limit(shop, Long.toString(most));
            for (int count = 0; refused(answers) < SOLD_OUT_OF_ROOM && count < 2_000; count++) {
                sell(warung, "full-" + count, answers);
            }
            assertEquals(SOLD_OUT_OF_ROOM, refused(answers), "the disk was never full");
            limit(shop, "unlimited");
            sell(warung, "roomy", answers);
            assertEquals(201, answers.get("roomy"), "the shop must sell on by itself");
            List<String> refused = answers.entrySet().stream()
                    .filter(one -> one.getValue() == 503).map(Map.Entry::getKey).toList();
            for (String id : refused) {
                // One of them may have been kept before the disk was forced; it is known then.
                int again = warung.status("daybook", FirstGoods.sale(id));
                assertTrue(again == 201 || again == 200, id + " sent again: " + again);
            }
            assertEachOnce(warung, answers.keySet().stream().toList());
            System.out.printf("%d sales until the disk was full, %d refused, all there once%n",
                    answers.size() - refused.size(), refused.size());
        }
    }

    /** There is still a little room: nothing is tried, and everything can be read. */
    @Test
    void stopsWritingBeforeTheDiskIsFullAndGoesOnReading(@TempDir Path folder) {
        Path data = folder.resolve("data");
        String token = opened(data);
        try (ShopProcess shop = ShopProcess.start(data, "env",
                "AMANAH_LEAST_ROOM_BYTES=" + Long.MAX_VALUE)) {
            Warung warung = new Warung(shop.address(), token);
            JsonNode told = warung.post("daybook", FirstGoods.sale("s-1"), 503);
            assertEquals("not-on-disk", told.get("code").textValue());
            assertTrue(told.get("detail").textValue().startsWith("Tempat simpan penuh"));
            assertTrue(warung.get("ledger/trial-balance").get("accounts").size() > 0);
        }
        try (ShopProcess shop = ShopProcess.start(data)) {
            new Warung(shop.address(), token).post("daybook", FirstGoods.sale("s-1"), 201);
        }
    }

    private static String opened(Path data) {
        try (ShopProcess shop = ShopProcess.start(data)) {
            Warung warung = Warung.open(shop.address(), "cempaka", "none");
            FirstGoods.stock(warung);
            return warung.token();
        }
    }

    private static void sell(Warung warung, String id, Map<String, Integer> answers) {
        int status = warung.status("daybook", FirstGoods.sale(id));
        assertTrue(status == 201 || status == 503, id + " was answered " + status);
        answers.put(id, status);
    }

    private static int refused(Map<String, Integer> answers) {
        return (int) answers.values().stream().filter(status -> status == 503).count();
    }

    private static void assertEachOnce(Warung warung, List<String> ids) {
        List<String> kept = new ArrayList<>();
        long last = 0;
        for (;;) {
            JsonNode page = warung.get("daybook?limit=500&after=" + last).get("entries");
            if (page.isEmpty()) {
                break;
            }
            for (JsonNode entry : page) {
                kept.add(entry.get("id").textValue());
                last = entry.get("no").longValue();
            }
        }
        for (String id : ids) {
            assertEquals(1, kept.stream().filter(id::equals).count(), id);
        }
        JsonNode verdict = warung.get("daybook/verify");
        assertEquals("ok", verdict.get("chain").textValue(), verdict.toString());
        assertEquals("equal", verdict.get("rebuilt").textValue(), verdict.toString());
    }

    private static void limit(ShopProcess shop, String bytes) throws Exception {
        Process set = new ProcessBuilder("prlimit", "--pid", Long.toString(shop.pid()),
                "--fsize=" + bytes + ":unlimited").inheritIO().start();
        assertEquals(0, set.waitFor());
    }

    private static boolean hasPrlimit() throws InterruptedException {
        try {
            return new ProcessBuilder("prlimit", "--version").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
