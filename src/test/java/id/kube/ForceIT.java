package id.kube;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Between the request of a sale and its answer the kernel is told to force the disk. */
class ForceIT {

    private static final Pattern FORCED =
            Pattern.compile("f(?:data)?sync(?:\\(\\d+\\)| resumed>\\)?).*= 0");

    @Test
    void forcesTheDiskBeforeItAnswersWritten(@TempDir Path folder) throws IOException {
        assumeTrue(canTrace(), "strace is missing or may not look at processes here");
        Path trace = folder.resolve("trace");
        try (ShopProcess shop = ShopProcess.start(folder.resolve("data"), "strace", "-f",
                "--seccomp-bpf",
                "-s", "80", "-o", trace.toString(), "-e",
                "trace=read,readv,recvfrom,write,writev,sendto,sendmsg,fsync,fdatasync,msync")) {
            Warung warung = Warung.open(shop.address(), "cempaka", "none");
            FirstGoods.stock(warung);
            for (int count = 1; count <= 5; count++) {
                warung.post("daybook", FirstGoods.sale("s-" + count), 201);
            }
        }
        List<String> calls = Files.readAllLines(trace);
        List<Integer> answers = IntStream.range(0, calls.size())
                .filter(at -> calls.get(at).contains("HTTP/1.1 201 Created")).boxed().toList();
        assertTrue(answers.size() >= 5, "the answers must be seen in the trace");
        for (int answer : answers.subList(answers.size() - 5, answers.size())) {
            int request = lastRequestBefore(calls, answer);
            assertTrue(calls.subList(request, answer).stream()
                    .anyMatch(call -> FORCED.matcher(call).find()),
                    "answered without a force: " + calls.get(answer));
        }
    }

    private static int lastRequestBefore(List<String> calls, int answer) {
        return IntStream.iterate(answer, at -> at - 1).limit(answer)
                .filter(at -> calls.get(at).contains("POST /api/v1/daybook"))
                .findFirst().orElseThrow(() -> new AssertionError("no request in the trace"));
    }

    private static boolean canTrace() {
        try {
            Process probe = new ProcessBuilder("strace", "-o", "/dev/null", "true")
                    .redirectErrorStream(true).start();
            probe.getInputStream().readAllBytes();
            return probe.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
