package id.kube.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

class PrinterOnATerminalTest extends PrinterOnALine {

    private static final int ALL = Integer.MAX_VALUE;

    /** The cable was pulled, and its device is gone. */
    @Override
    Line off() throws Exception {
        Cabled printer = new Cabled(Then.STALL, ALL, ALL);
        printer.terminal.unplug();
        return printer;
    }

    @Override
    Line mute() throws IOException {
        return new Cabled(Then.STALL, ALL, ALL);
    }

    @Override
    Line stallingAfter(int bytes) throws IOException {
        return new Cabled(Then.STALL, bytes, ALL);
    }

    @Override
    Line closingAfter(int bytes) throws IOException {
        return new Cabled(Then.CLOSE, bytes, ALL);
    }

    /** A cable knows one way to end only. */
    @Override
    Line breakingAfter(int bytes) throws IOException {
        return closingAfter(bytes);
    }

    @Override
    Line slow(int bytesPerSecond) throws IOException {
        return new Cabled(Then.STALL, ALL, bytesPerSecond);
    }

    /** What it does when it has had enough. */
    private enum Then { STALL, CLOSE }

    /** A printer at the end of a cable: it never speaks and never learns where a paper ends. */
    private static final class Cabled implements Line {

        private static final int BUFFER = 512;

        private final PseudoTerminal terminal = PseudoTerminal.open();
        private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
        private final CountDownLatch wake = new CountDownLatch(1);
        private final Then then;
        private final int after;
        private final int bytesPerSecond;

        Cabled(Then then, int after, int bytesPerSecond) throws IOException {
            this.then = then;
            this.after = after;
            this.bytesPerSecond = bytesPerSecond;
            Thread thread = new Thread(this::run, "fake-printer");
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public Transport transport() {
            return new DeviceTransport(terminal.device());
        }

        @Override
        public byte[] printed() {
            return paper.toByteArray();
        }

        @Override
        public void wakeUp() {
            wake.countDown();
        }

        @Override
        public void close() throws InterruptedException {
            wakeUp();
            terminal.close();
        }

        private void run() {
            try {
                if (after == 0) {
                    terminal.awaitFirstByte();
                }
                print(after);
                if (then == Then.CLOSE) {
                    terminal.unplug();
                } else {
                    wake.await();
                    print(ALL);
                }
            } catch (IOException | InterruptedException pulled) {
                wakeUp();
            }
        }

        /** So many bytes, never more at once than its buffer holds. */
        private void print(int most) throws IOException, InterruptedException {
            byte[] next = new byte[0];
            for (int left = most; left > 0; left -= next.length) {
                next = terminal.next(Math.min(BUFFER, left));
                if (next.length == 0) {
                    return;
                }
                paper.writeBytes(next);
                if (bytesPerSecond != ALL) {
                    Thread.sleep(1_000L * next.length / bytesPerSecond);
                }
            }
        }
    }
}
