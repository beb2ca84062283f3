package id.kube.web;

import id.kube.daybook.Canonical;
import id.kube.daybook.DayBook;
import id.kube.daybook.Refusal;
import id.kube.daybook.Result;
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
    private final ShortLines lines;
    private final Deque<CompletionStage<Result>> inHand = new ArrayDeque<>();

    Stream(Door door, DayBook.Sender sender, InputStream lines, int longest) {
        this.door = door;
        this.sender = sender;
        this.lines = new ShortLines(lines, longest);
    }

    void run(OutputStream results) throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
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
            return door.write(sender, Canonical.read(lines.whole(line)));
        } catch (Refusal unreadable) {
            return CompletableFuture.completedFuture(Result.refused(null, unreadable));
        }
    }

    private void answer(OutputStream results) throws IOException {
        results.write(door.line(Door.await(inHand.remove())));
    }
}
