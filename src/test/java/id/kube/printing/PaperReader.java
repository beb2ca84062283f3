package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads our bytes as a printer would; anything it does not know is a mistake of ours. */
final class PaperReader {

    private static final int WIDE = 0x20;

    private final byte[] bytes;
    private final StringBuilder text = new StringBuilder();
    private final List<Picture> pictures = new ArrayList<>();
    private ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private int rowBytes;
    private int at;
    private int mode;
    private int pulses;
    private int cuts;

    PaperReader(byte[] bytes) {
        this.bytes = bytes;
        while (at < bytes.length) {
            int next = bytes[at++];
            if (next != 0x1D) {
                endPicture();
            }
            switch (next) {
                case 0x0A -> endLine();
                case 0x1B -> escape(bytes[at++]);
                case 0x1C -> assertEquals('.', bytes[at++]);
                case 0x1D -> group(bytes[at++]);
                default -> {
                    assertTrue(next >= ' ' && next < 0x7F, "byte " + next);
                    text.append((char) next).append((mode & WIDE) == 0 ? "" : " ");
                }
            }
        }
    }

    /** What stands on the paper; letters of double width take two places. */
    String text() {
        return text.toString();
    }

    int pulses() {
        return pulses;
    }

    int cuts() {
        return cuts;
    }

    List<Picture> pictures() {
        return pictures;
    }

    private void endLine() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }

    private void escape(int command) {
        switch (command) {
            case '@' -> mode = 0;
            case '!' -> mode = bytes[at++];
            case 'a', 't' -> at++;
            case 'p' -> {
                pulses++;
                at += 3;
            }
            default -> throw new AssertionError("ESC " + (char) command);
        }
    }

    private void group(int command) {
        if (command == 'V') {
            endPicture();
            cuts++;
            at += 2;
        } else {
            assertEquals('v', command);
            int width = (bytes[at + 2] & 0xFF) + 256 * bytes[at + 3];
            int height = (bytes[at + 4] & 0xFF) + 256 * bytes[at + 5];
            rowBytes = width;
            rows.write(bytes, at + 6, width * height);
            at += 6 + width * height;
        }
    }

    private void endPicture() {
        if (rows.size() > 0) {
            pictures.add(new Picture(rowBytes * 8, rows.toByteArray()));
            rows = new ByteArrayOutputStream();
        }
    }

    /** Bands that follow one another are one picture. */
    record Picture(int width, byte[] rows) {

        int height() {
            return rows.length * 8 / width;
        }

        boolean isBlack(int dot, int row) {
            return (rows[row * width / 8 + dot / 8] & 0x80 >> dot % 8) != 0;
        }
    }
}
