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
    enum Mood { ANSWERS, MUTE, CLOSES, STALLS, NO_PAPER }

    private final ServerSocket door;
    private final Mood mood;
    private final int after;
    private final List<Socket> calls = new CopyOnWriteArrayList<>();
    private final List<byte[]> jobs = new CopyOnWriteArrayList<>();
    private final CountDownLatch wake = new CountDownLatch(1);

    private FakePrinter(Mood mood, int after) {
        this.mood = mood;
        this.after = after;
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

    static FakePrinter mute() {
        return new FakePrinter(Mood.MUTE, ALL);
    }

    static FakePrinter withoutPaper() {
        return new FakePrinter(Mood.NO_PAPER, ALL);
    }

    static FakePrinter closingAfter(int bytes) {
        return new FakePrinter(Mood.CLOSES, bytes);
    }

    static FakePrinter stallingAfter(int bytes) {
        return new FakePrinter(Mood.STALLS, bytes);
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
            InputStream in = call.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == 0x10) {
                    in.readNBytes(2);
                    answer(call, mood == Mood.NO_PAPER ? 0x72 : 0x12);
                } else if (next == 0x1D && peekDone(in, paper)) {
                    answer(call, 0x00);
                } else if (next != 0x1D) {
                    paper.write(next);
                }
                if (paper.size() >= after) {
                    if (mood == Mood.CLOSES) {
                        return;
                    }
                    wake.await();
                }
            }
        } finally {
            jobs.add(paper.toByteArray());
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
