package id.kube.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A queue of the machine's own print system, which passes the bytes on as they are. It says that it
 * has them, never that they came out, so the person is asked.
 */
final class CupsTransport implements Transport {

    static final String PROGRAM = "lp";

    private final String program;
    private final String queue;

    CupsTransport(String program, String queue) {
        this.program = program;
        this.queue = queue;
    }

    @Override
    public Delivery send(byte[] bytes, Terms terms, Consumer<String> told) {
        try {
            Path paper = Files.createTempFile("amanah-paper", ".bin");
            try {
                Files.write(paper, bytes);
                return hand(paper, bytes.length, terms);
            } finally {
                Files.delete(paper);
            }
        } catch (IOException full) {
            return nothing("Komputer warung tidak bisa menyimpan kertas cetak; cek ruang disk.");
        }
    }

    /** The program reads the paper from a file, so that nobody waits at a pipe. */
    private Delivery hand(Path paper, int length, Terms terms) {
        Process process;
        try {
            process = new ProcessBuilder(program, "-d", queue, "-o", "raw")
                    .redirectInput(paper.toFile()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException missing) {
            return nothing("Program lp (CUPS) belum terpasang di komputer warung. "
                    + "Pasang CUPS atau pilih cara lain.");
        }
        try {
            if (!process.waitFor(terms.whole().toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return new Delivery(End.UNKNOWN, 0, false,
                        "Antrean CUPS tidak menjawab; lihat kertasnya.");
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return new Delivery(End.UNKNOWN, 0, false, "Cetak dihentikan; lihat kertasnya.");
        }
        return process.exitValue() == 0 ? new Delivery(End.TAKEN, length, false, "")
                : nothing("Antrean CUPS " + queue + " tidak menerima; periksa namanya.");
    }

    private static Delivery nothing(String error) {
        return new Delivery(End.NOTHING_TAKEN, 0, false, error);
    }
}
