package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.ShopProcess;
import id.kube.Warung;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A printer was off for long, and the power goes at the moment it is switched on. */
@Timeout(120)
class LongQueueKillIT {

    private static final int MANY = 1_000;
    /** The number of its entry, which a receipt bears after its day. */
    private static final Pattern NUMBER = Pattern.compile("No    : J-261124-([0-9]+)");
    private static final String BOUGHT = """
            {"id":"b-2","type":"purchase","date":"2026-11-20","lines":[{"sku":"MIE",\
            "qty":1000,"amount":50000}],"pay":[{"m":"treasury","amount":50000}]}
            """;

    @Test
    void aThousandPapersOutliveThePowerAndComeOutInOrder(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        try (FakePrinter printer = FakePrinter.stallingAfter(100)) {
            String token = fillTheQueueAndLoseThePower(data, printer);
            printer.wakeUp();
            printer.refill();
            printer.makeRoom();
            try (ShopProcess shop = ShopProcess.start(data)) {
                Warung group = new Warung(shop.address(), token);
                while (papers(printer).size() < MANY - 1 || count(group, "queued") > 0
                        || count(group, "sending") > 0) {
                    Thread.sleep(200);
                }
                List<JsonNode> asked = Warung.items(group.get("print-jobs?state=unconfirmed"));
                assertEquals(1, asked.size(), "only the one that was on its way");
                assertEquals("j-1", asked.get(0).path("document").path("ref").asText());
                assertEquals(0, count(group, "failed"));
                assertInOrder(papers(printer));
                assertTrue(papers(printer).get(0).startsWith("\0"),
                        "a picture that had begun is ended");

                String copy = group.post("print-jobs/" + asked.get(0).path("id").asText()
                        + "/confirm", "{\"complete\":false}", 200).path("id").asText();
                while (!group.get("print-jobs/" + copy).path("state").asText()
                        .equals("PRINTED")) {
                    Thread.sleep(20);
                }
                List<String> all = papers(printer);
                assertEquals(MANY, all.size());
                assertTrue(all.get(MANY - 1).contains("SALINAN KE-1"), all.get(MANY - 1));
            }
        }
    }

    /** All that came whole, once each and as they were sold; the first of all is the broken one. */
    private static void assertInOrder(List<String> papers) {
        List<Integer> numbers = papers.stream().map(LongQueueKillIT::number).toList();
        int first = numbers.get(0);
        assertEquals(IntStream.range(first, first + MANY - 1).boxed().toList(), numbers);
        assertTrue(papers.stream().noneMatch(paper -> paper.contains("SALINAN")));
    }

    private static int number(String paper) {
        Matcher number = NUMBER.matcher(paper);
        assertTrue(number.find(), paper);
        return Integer.parseInt(number.group(1));
    }

    /** While the printer is off the sales go on; it is tried as soon as it is said to be on. */
    private static String fillTheQueueAndLoseThePower(Path data, FakePrinter printer)
            throws Exception {
        ShopProcess shop = ShopProcess.start(data);
        Warung group = Warung.open(shop.address(), "cempaka", "none");
        FirstSale.open(group);
        try (Socket off = new Socket()) {
            off.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            FirstSale.connect(group, "generic-58", (InetSocketAddress) off
                    .getLocalSocketAddress());
            written(group.stream(BOUGHT + IntStream.rangeClosed(1, MANY)
                    .mapToObj(no -> FirstSale.entry("j-" + no))
                    .collect(Collectors.joining("\n")), true));
        }
        assertEquals(0, printer.calls());
        FirstSale.connect(group, "generic-58", printer.address());
        group.post("printers/kasir/resume", "{}", 200);
        while (count(group, "sending") < 1 || printer.calls() < 1) {
            Thread.sleep(20);
        }
        shop.kill();
        return group.token();
    }

    private static void written(List<JsonNode> results) {
        assertEquals(MANY + 1, results.stream().filter(result -> result.path("status").asText()
                .equals("written")).count());
    }

    private static int count(Warung group, String state) {
        return Warung.items(group.get("print-jobs?most=2&state=" + state)).size();
    }

    /** Whole papers; what the power cut off lacks the last words. */
    private static List<String> papers(FakePrinter printer) {
        return printer.jobs().stream()
                .map(paper -> new String(paper, StandardCharsets.ISO_8859_1))
                .filter(paper -> paper.contains("keluarga anggota KUBE.")).toList();
    }
}
