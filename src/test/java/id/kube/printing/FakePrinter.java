package id.kube.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A small printer in the network that can be good, deaf, sudden or asleep. */
public final class FakePrinter implements AutoCloseable {

    private static final int ALL = Integer.MAX_VALUE;

    /** What it does with a job. */
    enum Mood { ANSWERS, MUTE, CLOSES, RESETS, STALLS, NO_PAPER, COVER_OPEN, CUTTER, RUNS_OUT }

    private static final int DRY = 0x72;
    private static final int READY = 0x12;

    private final ServerSocket door;
    private final int after;
    private final List<Socket> calls = new CopyOnWriteArrayList<>();
    private final List<byte[]> jobs = new CopyOnWriteArrayList<>();
    private final CountDownLatch wake = new CountDownLatch(1);
    private final int bytesPerSecond;
    private volatile Mood mood;
    private volatile boolean isWaitedFor;

    private FakePrinter(Mood mood, int after) {
        this(mood, after, ALL);
    }

    private FakePrinter(Mood mood, int after, int bytesPerSecond) {
        this.mood = mood;
        this.after = after;
        this.bytesPerSecond = bytesPerSecond;
        try {
            door = new ServerSocket();
            // A small window, so that a sleeping printer is felt by the sender.
            door.setReceiveBufferSize(1_024);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Thread thread = new Thread(this::run, "fake-printer");
        thread.setDaemon(true);
        thread.start();
    }

    public static FakePrinter answering() {
        return new FakePrinter(Mood.ANSWERS, ALL);
    }

    public static FakePrinter mute() {
        return new FakePrinter(Mood.MUTE, ALL);
    }

    public static FakePrinter withoutPaper() {
        return new FakePrinter(Mood.NO_PAPER, ALL);
    }

    static FakePrinter withOpenCover() {
        return new FakePrinter(Mood.COVER_OPEN, ALL);
    }

    static FakePrinter withStuckCutter() {
        return new FakePrinter(Mood.CUTTER, ALL);
    }

    /** Takes everything, but stands until it gets a new roll. */
    static FakePrinter runningOutOfPaper() {
        return new FakePrinter(Mood.RUNS_OUT, ALL);
    }

    static FakePrinter resettingAfter(int bytes) {
        return new FakePrinter(Mood.RESETS, bytes);
    }

    /** Prints, but not faster than this. */
    static FakePrinter printing(int bytesPerSecond) {
        return new FakePrinter(Mood.ANSWERS, ALL, bytesPerSecond);
    }

    static FakePrinter closingAfter(int bytes) {
        return new FakePrinter(Mood.CLOSES, bytes);
    }

    static FakePrinter stallingAfter(int bytes) {
        return new FakePrinter(Mood.STALLS, bytes);
    }

    /** One more with the same fault. */
    FakePrinter another() {
        return new FakePrinter(mood, after, bytesPerSecond);
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), door.getLocalPort());
    }

    /** The bytes of each call, without the questions that print nothing. */
    public List<byte[]> jobs() {
        return jobs;
    }

    int calls() {
        return calls.size();
    }

    /** A new roll, or a cover that is shut: what was taken before comes out now. */
    public void refill() {
        mood = Mood.ANSWERS;
        if (isWaitedFor) {
            try {
                answer(calls.get(calls.size() - 1), 0x00);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    /** Whoever calls from now on finds room for a whole paper, and need not wait for it. */
    void makeRoom() throws IOException {
        door.setReceiveBufferSize(65_536);
    }

    void wakeUp() {
        wake.countDown();
    }

    @Override
    public void close() throws IOException {
        wakeUp();
        door.close();
        for (Socket call : calls) {
            call.close();
        }
    }

    private void run() {
        while (!door.isClosed()) {
            try (Socket call = door.accept()) {
                calls.add(call);
                listen(call);
            } catch (IOException | InterruptedException gone) {
                continue;
            }
        }
    }

    private void listen(Socket call) throws IOException, InterruptedException {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        try {
            if (isTaken(paper)) {
                end(call);
                if (mood != Mood.STALLS) {
                    return;
                }
            }
            InputStream in = call.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == 0x10) {
                    in.read();
                    answer(call, state(in.read()));
                } else if (next == 0x1D && peekDone(in, paper)) {
                    isDone(call);
                } else if (next != 0x1D) {
                    paper.write(next);
                    pause(paper.size());
                }
                if (isTaken(paper)) {
                    end(call);
                    if (mood != Mood.STALLS) {
                        return;
                    }
                }
            }
        } finally {
            jobs.add(paper.toByteArray());
        }
    }

    private boolean isTaken(ByteArrayOutputStream paper) {
        return mood != Mood.ANSWERS && paper.size() >= after;
    }

    private void end(Socket call) throws IOException, InterruptedException {
        if (mood == Mood.RESETS) {
            call.setSoLinger(true, 0);
        }
        if (mood == Mood.STALLS && wake.getCount() > 0) {
            wake.await();
            // A reset empties a printer's hands, where this machine would still give out what it
            // keeps; a word to one that only hung up goes through, and the rest is printed.
            answer(call, READY);
        }
    }

    private void pause(int printed) throws InterruptedException {
        int slice = Math.max(1, bytesPerSecond / 100);
        if (bytesPerSecond != ALL && printed % slice == 0) {
            Thread.sleep(10);
        }
    }

    private int state(int question) {
        return switch (mood) {
            case NO_PAPER -> question == 4 ? DRY : READY;
            case RUNS_OUT -> question == 4 && isWaitedFor ? DRY : READY;
            case COVER_OPEN -> question == 2 ? READY | 0x04 : READY;
            case CUTTER -> question == 2 ? READY | 0x40 : question == 3 ? READY | 0x08 : READY;
            default -> READY;
        };
    }

    private void isDone(Socket call) throws IOException {
        if (mood == Mood.RUNS_OUT) {
            isWaitedFor = true;
        } else {
            answer(call, 0x00);
        }
    }

    private static boolean peekDone(InputStream in, ByteArrayOutputStream paper)
            throws IOException {
        int command = in.read();
        if (command == 0x72) {
            in.read();
            return true;
        }
        paper.write(0x1D);
        paper.write(command);
        return false;
    }

    private void answer(Socket call, int state) throws IOException {
        if (mood != Mood.MUTE) {
            call.getOutputStream().write(state);
        }
    }
}
