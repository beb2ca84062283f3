import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A till's line to the shop, kept open. Bare, because a comfortable client would use more of the
 * processors than the shop it measures.
 */
final class Line implements AutoCloseable {

    private final Socket socket;
    private final InputStream answers;
    private final String token;

    Line(String token) throws IOException {
        socket = new Socket("127.0.0.1", Shop.PORT);
        socket.setTcpNoDelay(true);
        answers = new BufferedInputStream(socket.getInputStream());
        this.token = token;
    }

    /** Sends one entry and waits until it is told as written. */
    void write(String entry) throws IOException {
        byte[] body = entry.getBytes(StandardCharsets.UTF_8);
        String head = "POST /api/v1/daybook HTTP/1.1\r\nHost: shop\r\nAuthorization: Bearer "
                + token + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        socket.getOutputStream().write((head + entry).getBytes(StandardCharsets.UTF_8));
        String status = header();
        int length = 0;
        for (String line = header(); !line.isEmpty(); line = header()) {
            if (line.toLowerCase().startsWith("content-length:")) {
                length = Integer.parseInt(line.substring("content-length:".length()).trim());
            }
        }
        String answer = new String(answers.readNBytes(length), StandardCharsets.UTF_8);
        if (!status.contains(" 201 ") || !answer.contains("\"written\"")) {
            throw new IOException(status + " " + answer);
        }
    }

    private String header() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = answers.read(); letter != '\n'; letter = answers.read()) {
            if (letter < 0) {
                throw new IOException("the shop hung up");
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
