package id.kube.screens;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to the shop that can be cut, and that can lose the answers of what it has delivered. */
final class BadLine implements AutoCloseable {

    private static final String HERE = "127.0.0.1";

    private volatile int shop;
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private ServerSocket door;
    private volatile boolean losesAnswers;

    private BadLine(int shop) {
        this.shop = shop;
        listen(0);
    }

    static BadLine to(URI shop) {
        return new BadLine(shop.getPort());
    }

    URI address() {
        return URI.create("http://localhost:" + door.getLocalPort() + "/");
    }

    /** What is sent arrives, and nobody hears of it. */
    void losesAnswers() {
        losesAnswers = true;
    }

    /** Every connection breaks, and new ones are refused. */
    void isCut() {
        closeQuietly(door);
        open.forEach(BadLine::closeQuietly);
        open.clear();
    }

    /** The shop is somewhere else when the line is mended. */
    void leadsTo(URI other) {
        shop = other.getPort();
    }

    void isMended() {
        losesAnswers = false;
        listen(door.getLocalPort());
    }

    @Override
    public void close() {
        isCut();
    }

    private void listen(int port) {
        try {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getByName(HERE), port));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        ServerSocket current = door;
        inBackground(() -> {
            while (true) {
                join(current.accept());
            }
        });
    }

    private void join(Socket caller) throws IOException {
        Socket called = new Socket(HERE, shop);
        open.add(caller);
        open.add(called);
        inBackground(() -> carry(caller, called, false));
        inBackground(() -> carry(called, caller, true));
    }

    private void carry(Socket from, Socket to, boolean isAnswer) throws IOException {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] some = new byte[8192];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                if (isAnswer && losesAnswers) {
                    return;
                }
                out.write(some, 0, read);
            }
        }
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException cut) {
                // That is what this line is for.
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(Closeable one) {
        try {
            one.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private interface Work {

        void run() throws IOException;
    }
}
