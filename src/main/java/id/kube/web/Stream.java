package id.kube.web;

import id.kube.daybook.Canonical;
import id.kube.daybook.DayBook;
import id.kube.daybook.Refusal;
import id.kube.daybook.Result;
import id.kube.daybook.UnreadableEntry;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A stream of entries, one a line: read, written and answered with a bounded few in hand. */
final class Stream {

    /** How many lines may be on their way at once. */
    private static final int IN_HAND = 512;

    private final Door door;
    private final DayBook.Sender sender;
    private final InputStream lines;
    private final int longest;
    private final Deque<CompletionStage<Result>> inHand = new ArrayDeque<>();

    Stream(Door door, DayBook.Sender sender, InputStream lines, int longest) {
        this.door = door;
        this.sender = sender;
        this.lines = new BufferedInputStream(lines, 1 << 16);
        this.longest = longest;
    }

    void run(OutputStream results) throws IOException {
        for (byte[] line = next(); line != null; line = next()) {
            if (line.length == 0) {
                continue;
            }
            if (inHand.size() == IN_HAND) {
                answer(results);
            }
            inHand.add(write(line));
        }
        while (!inHand.isEmpty()) {
            answer(results);
        }
    }

    private CompletionStage<Result> write(byte[] line) {
        try {
            if (line.length > longest) {
                throw new UnreadableEntry("barisnya terlalu panjang");
            }
            return door.write(sender, Canonical.read(line));
        } catch (Refusal unreadable) {
            return CompletableFuture.completedFuture(Result.refused(null, unreadable));
        }
    }

    private void answer(OutputStream results) throws IOException {
        results.write(door.line(Door.await(inHand.remove())));
    }

    /** The next line, at most one byte longer than allowed; null at the end. */
    private byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        int read = lines.read();
        if (read < 0) {
            return null;
        }
        for (; read >= 0 && read != '\n'; read = lines.read()) {
            if (line.size() <= longest && read != '\r') {
                line.write(read);
            }
        }
        return line.toByteArray();
    }
}
