package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.ShopProcess;
import id.kube.Warung;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The power goes while a receipt is on its way: it is asked about, and the rest comes out. */
@Timeout(120)
class PrinterKillIT {

    private static final int SALES = 20;

    @Test
    void neitherLosesAPaperNorPrintsOneTwice(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        try (FakePrinter printer = FakePrinter.stallingAfter(100)) {
            String token = sellAndLoseThePower(data, printer);
            printer.wakeUp();
            printer.refill();
            try (ShopProcess shop = ShopProcess.start(data)) {
                Warung group = new Warung(shop.address(), token);
                await(group, SALES, "PRINTED", "UNCONFIRMED");
                List<JsonNode> jobs = Warung.items(group.get("print-jobs"));
                assertEquals(SALES, jobs.size());
                assertEquals(1, jobs.stream().filter(job -> job.path("state").asText()
                        .equals("UNCONFIRMED")).count());
                assertEquals("j-1", group.get("print-jobs?state=unconfirmed").get(0)
                        .path("document").path("ref").asText());
            }
            List<String> papers = printer.jobs().stream()
                    .map(paper -> new String(paper, StandardCharsets.ISO_8859_1))
                    .filter(paper -> paper.contains("keluarga anggota KUBE.")).toList();
            assertEquals(SALES - 1, papers.size(), "every paper but the broken one, once");
            assertTrue(papers.get(0).startsWith("\0"), "a picture that had begun is ended");
        }
    }

    private static String sellAndLoseThePower(Path data, FakePrinter printer)
            throws InterruptedException {
        ShopProcess shop = ShopProcess.start(data);
        Warung group = Warung.open(shop.address(), "cempaka", "none");
        FirstSale.prepare(group, "generic-58", printer);
        IntStream.rangeClosed(1, SALES).forEach(no -> FirstSale.sell(group, "j-" + no));
        await(group, 1, "SENDING");
        shop.kill();
        return group.token();
    }

    private static void await(Warung group, int count, String... states)
            throws InterruptedException {
        while (Warung.items(group.get("print-jobs")).stream().filter(job ->
                List.of(states).contains(job.path("state").asText())).count() < count) {
            Thread.sleep(50);
        }
    }
}
