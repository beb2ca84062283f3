package id.kube.printing;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * A printer in the network, port 9100. Nothing here blocks past a deadline, and a job that failed
 * is cut off hard, so that a printer that wakes up later does not print the rest of it.
 */
final class TcpTransport implements Transport {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration STATUS = Duration.ofSeconds(1);
    /** How often a printer that stands without paper is looked at. */
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** Answered in its turn, when all before it was printed. */
    private static final byte[] ARE_YOU_DONE = {0x1D, 0x72, 0x01};

    private final InetSocketAddress address;

    TcpTransport(InetSocketAddress address) {
        this.address = address;
    }

    @Override
    public Delivery send(byte[] bytes, Terms terms, Consumer<String> told) {
        Call call = new Call(terms, told);
        try (SocketChannel channel = SocketChannel.open(); Selector selector = Selector.open()) {
            try {
                channel.configureBlocking(false);
                // A question of three bytes must not wait until more has gathered.
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                call.channel = channel;
                call.key = channel.register(selector, 0);
                return call.make(address, bytes);
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

        private final Terms terms;
        private final Consumer<String> told;
        private SocketChannel channel;
        private SelectionKey key;
        private long taken;
        private boolean answered;

        Call(Terms terms, Consumer<String> told) {
            this.terms = terms;
            this.told = told;
        }

        Delivery make(InetSocketAddress address, byte[] bytes) throws IOException {
            if (!channel.connect(address)) {
                await(SelectionKey.OP_CONNECT, deadline(CONNECT));
                channel.finishConnect();
            }
            PrinterState before = terms.asksStatus() ? state() : PrinterState.READY;
            if (before != PrinterState.READY) {
                return new Delivery(End.NOTHING_TAKEN, 0, true, before.sentence());
            }
            taken = 0;
            long whole = deadline(terms.whole());
            write(bytes, whole);
            write(ARE_YOU_DONE, deadline(terms.confirmation()));
            taken = bytes.length;
            return confirmed(whole);
        }

        Delivery broken(String error) {
            return new Delivery(taken == 0 ? End.NOTHING_TAKEN : End.UNKNOWN, taken, answered,
                    error);
        }

        /** A printer without paper goes on by itself once it is filled: the line is kept. */
        private Delivery confirmed(long whole) throws IOException {
            boolean speaks = answered || terms.answers();
            long turn = Math.max(deadline(terms.confirmation()),
                    speaks ? whole : deadline(Duration.ZERO));
            long patience = deadline(terms.refill());
            while (read(turn, PrinterState::isDone).isEmpty()) {
                if (!answered && !terms.answers()) {
                    return released(whole);
                }
                PrinterState state = state();
                if (state == PrinterState.READY || System.nanoTime() >= patience) {
                    hangUpHard(channel);
                    return broken(state == PrinterState.READY ? "Printer tidak menjawab lagi."
                            : state.sentence());
                }
                told.accept(state.sentence());
                turn = deadline(LOOK);
            }
            return new Delivery(End.CONFIRMED, taken, true, "");
        }

        /**
         * One that never said a word is told that no more comes. If it took all of it, it hangs up
         * too; one that stalls does not, and what it has not taken by the deadline it never gets.
         */
        private Delivery released(long whole) throws IOException {
            channel.shutdownOutput();
            try {
                if (read(whole, PrinterState::isDone).isPresent()) {
                    return new Delivery(End.CONFIRMED, taken, true, "");
                }
            } catch (EOFException itHasAll) {
                return new Delivery(End.TAKEN, taken, false, "");
            }
            hangUpHard(channel);
            return broken("Printer tidak menjawab; lihat kertasnya.");
        }

        private PrinterState state() throws IOException {
            long until = deadline(STATUS);
            return PrinterState.of(kind -> ask(kind, until));
        }

        private OptionalInt ask(int kind, long until) throws IOException {
            long before = taken;
            write(PrinterState.question(kind), until);
            taken = before;
            return read(until, PrinterState::isStatus);
        }

        private void write(byte[] bytes, long until) throws IOException {
            for (int at = 0; at < bytes.length;) {
                int size = Math.min(terms.chunkBytes(), bytes.length - at);
                int written = channel.write(ByteBuffer.wrap(bytes, at, size));
                taken += written;
                at += written;
                if (written == 0) {
                    await(SelectionKey.OP_WRITE, until);
                }
            }
        }

        /** One answer of the kind that is waited for; empty when the printer stays silent. */
        private OptionalInt read(long until, IntPredicate wanted) throws IOException {
            while (System.nanoTime() - until < 0) {
                ByteBuffer answer = ByteBuffer.allocate(1);
                int count = channel.read(answer);
                if (count < 0) {
                    throw new EOFException("hung up");
                }
                if (count == 0) {
                    select(SelectionKey.OP_READ, until);
                    continue;
                }
                answered = true;
                int told = Byte.toUnsignedInt(answer.get(0));
                if (wanted.test(told)) {
                    return OptionalInt.of(told);
                }
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
            long millis = (until - System.nanoTime() + 999_999) / 1_000_000;
            int ready = millis <= 0 ? 0 : key.selector().select(millis);
            key.selector().selectedKeys().clear();
            return ready > 0;
        }

        private static long deadline(Duration time) {
            return System.nanoTime() + time.toNanos();
        }
    }
}
