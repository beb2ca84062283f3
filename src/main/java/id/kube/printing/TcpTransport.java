package id.kube.printing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * A printer in the network, port 9100. Nothing here blocks past a deadline, and a job that failed
 * is cut off hard, so that a printer that wakes up later does not print the rest of it.
 */
final class TcpTransport implements Transport {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration STATUS = Duration.ofSeconds(1);
    /** Asks for the state of the paper. */
    private static final byte[] PAPER = {0x10, 0x04, 0x04};
    private static final int PAPER_OUT = 0x60;
    /** Answered in its turn, when all before it was printed. */
    private static final byte[] ARE_YOU_DONE = {0x1D, 0x72, 0x01};

    private final InetSocketAddress address;

    TcpTransport(InetSocketAddress address) {
        this.address = address;
    }

    @Override
    public Delivery send(byte[] bytes, Terms terms) {
        Call call = new Call();
        try (SocketChannel channel = SocketChannel.open(); Selector selector = Selector.open()) {
            try {
                channel.configureBlocking(false);
                call.channel = channel;
                call.key = channel.register(selector, 0);
                return call.make(address, bytes, terms);
            } catch (IOException broken) {
                hangUpHard(channel);
                return call.broken("Printer mati atau kabel lepas; periksa printer.");
            }
        } catch (IOException broken) {
            return call.broken("Printer tidak bisa dihubungi; periksa alamatnya.");
        }
    }

    private static void hangUpHard(SocketChannel channel) {
        try {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException alreadyGone) {
            // The other side hung up first: nothing can come out later.
            return;
        }
    }

    /** One connection with one job. */
    private static final class Call {

        private SocketChannel channel;
        private SelectionKey key;
        private long taken;
        private boolean answered;

        Delivery make(InetSocketAddress address, byte[] bytes, Terms terms) throws IOException {
            if (!channel.connect(address)) {
                await(SelectionKey.OP_CONNECT, deadline(CONNECT));
                channel.finishConnect();
            }
            if (terms.asksStatus() && isPaperOut()) {
                return new Delivery(End.NOTHING_TAKEN, 0, true,
                        "Kertas habis. Isi kertas, nanti dicetak sendiri.");
            }
            write(bytes, deadline(terms.whole()), terms.chunkBytes());
            write(ARE_YOU_DONE, deadline(terms.confirmation()), terms.chunkBytes());
            taken = bytes.length;
            if (read(deadline(terms.confirmation())).isPresent()) {
                return new Delivery(End.CONFIRMED, taken, true, "");
            }
            if (answered || terms.answers()) {
                hangUpHard(channel);
                return broken("Printer tidak menjawab lagi.");
            }
            return new Delivery(End.TAKEN, taken, false, "");
        }

        Delivery broken(String error) {
            return new Delivery(taken == 0 ? End.NOTHING_TAKEN : End.UNKNOWN, taken, answered,
                    error);
        }

        private boolean isPaperOut() throws IOException {
            long until = deadline(STATUS);
            write(PAPER, until, PAPER.length);
            taken = 0;
            OptionalInt state = read(until);
            return state.isPresent() && (state.getAsInt() & PAPER_OUT) != 0;
        }

        private void write(byte[] bytes, long until, int chunk) throws IOException {
            for (int at = 0; at < bytes.length;) {
                ByteBuffer piece = ByteBuffer.wrap(bytes, at, Math.min(chunk, bytes.length - at));
                int written = channel.write(piece);
                taken += written;
                at += written;
                if (written == 0) {
                    await(SelectionKey.OP_WRITE, until);
                }
            }
        }

        /** One byte of an answer; empty when the printer stays silent. */
        private OptionalInt read(long until) throws IOException {
            ByteBuffer answer = ByteBuffer.allocate(64);
            while (System.nanoTime() < until) {
                int count = channel.read(answer);
                if (count < 0) {
                    throw new IOException("hung up");
                }
                if (count > 0) {
                    answered = true;
                    return OptionalInt.of(answer.get(answer.position() - 1));
                }
                select(SelectionKey.OP_READ, until);
            }
            return OptionalInt.empty();
        }

        private void await(int operation, long until) throws IOException {
            if (!select(operation, until)) {
                throw new IOException("too slow");
            }
        }

        private boolean select(int operation, long until) throws IOException {
            key.interestOps(operation);
            long millis = (until - System.nanoTime()) / 1_000_000;
            int ready = millis <= 0 ? 0 : key.selector().select(millis);
            key.selector().selectedKeys().clear();
            return ready > 0;
        }

        private static long deadline(Duration time) {
            return System.nanoTime() + time.toNanos();
        }
    }
}
