package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old books come in by one command that tells how far it is and may be run again. */
@QuarkusTest
class ImportingOnTheCommandLineTest {

    /** More than one part of what is sent at once, and no whole number of parts. */
    private static final int LINES = 620;

    @TempDir
    Path folder;

    @TestHTTPResource("/")
    URI server;

    @Test
    void keepsAllOfAStreamAndKnowsItTheSecondTime() throws IOException, InterruptedException {
        Warung warung = Warung.open(server, "impor", "operator");
        Command first = run(warung.token(), packedBooks());
        assertTrue(first.said.contains("620/620"), first.said);
        assertEquals(0, first.exit, first.said);
        assertEquals(LINES, warung.get("daybook?limit=1").get("head").get("no").intValue());
        Command second = run(warung.token(), packedBooks());
        assertTrue(second.said.contains("written 0  known 620"), second.said);
        assertEquals(LINES, warung.get("daybook?limit=1").get("head").get("no").intValue());
    }

    @Test
    void endsInOneAndSaysWhyWhereALineIsRefused() throws IOException, InterruptedException {
        Warung warung = Warung.open(server, "impor-salah", "operator");
        Path file = Files.writeString(folder.resolve("buku.ndjson"), """
                {"id":"n-1","type":"note","date":"2026-11-20","about":"pintu","text":"rusak"}

                {"id":"n-2","type":"note","date":"2026-02-30","about":"pintu","text":"rusak"}
                """);
        Command command = run(warung.token(), file.toString());
        assertEquals(1, command.exit, command.said);
        assertTrue(command.said.contains("n-2 (entry 2): bad-date: Tanggal \"2026-02-30\""),
                command.said);
        assertTrue(command.said.contains("2/2"), command.said);
        Files.writeString(file, Files.readString(file).replace("02-30", "02-28"));
        command = run(warung.token(), file.toString());
        assertEquals(0, command.exit, command.said);
        assertTrue(command.said.contains("written 1  known 1"), command.said);
    }

    @Test
    void sendsNothingWithoutAGoodToken() throws IOException, InterruptedException {
        Command command = run("salah", packedBooks());
        assertEquals(2, command.exit, command.said);
        assertTrue(command.said.contains("Stopped after 0 of 620"), command.said);
    }

    private String packedBooks() throws IOException {
        Path file = folder.resolve("buku.ndjson.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (String line : Warung.unpacked("/scenarios/tulip.daybook.ndjson.gz").lines()
                    .limit(LINES).toList()) {
                packed.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toString();
    }

    private Command run(String token, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bin/import").redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        builder.environment().put("AMANAH_TOKEN", token);
        builder.environment().put("AMANAH_URL", "http://" + server.getAuthority());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(),
                StandardCharsets.UTF_8);
        return new Command(process.waitFor(), said);
    }

    private record Command(int exit, String said) {
    }
}
