package id.kube.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** A printer on a cable, made of a terminal that nobody sits at. */
final class PseudoTerminal implements AutoCloseable {

    private static final String READY = "READY\n";

    private final Process process;
    private final Path device;
    private final InputStream paper;

    private PseudoTerminal(Process process, Path device, InputStream paper) {
        this.process = process;
        this.device = device;
        this.paper = paper;
    }

    /** Every Debian brings the program that opens a terminal and passes on what it is told. */
    static PseudoTerminal open() throws IOException {
        Process process = new ProcessBuilder("script", "-qfc",
                "tty; stty raw -echo; printf 'READY\\n'; exec sleep 60", "/dev/null")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        InputStream out = process.getInputStream();
        String name = line(out).strip();
        String ready = line(out);
        if (!name.startsWith("/dev/") || !ready.equals(READY.strip())) {
            throw new IOException("no terminal: " + name + " " + ready);
        }
        return new PseudoTerminal(process, Path.of(name), out);
    }

    Path device() {
        return device;
    }

    /** So many bytes of what was printed. */
    byte[] read(int count) throws IOException {
        return paper.readNBytes(count);
    }

    /** The next bytes that were printed, not more than that; none once the cable is pulled. */
    byte[] next(int most) throws IOException {
        byte[] next = new byte[most];
        return Arrays.copyOf(next, Math.max(0, paper.read(next)));
    }

    /** Somebody prints, but nothing is taken from him yet. */
    void awaitFirstByte() throws IOException, InterruptedException {
        while (paper.available() == 0) {
            Thread.sleep(1);
        }
    }

    /** What the printer says by itself. */
    void say(int answer) throws IOException {
        process.getOutputStream().write(answer);
        process.getOutputStream().flush();
    }

    /** The cable is pulled. */
    void unplug() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        unplug();
    }

    private static String line(InputStream out) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = out.read(); next >= 0 && next != '\n'; next = out.read()) {
            line.write(next);
        }
        return line.toString().strip();
    }
}
