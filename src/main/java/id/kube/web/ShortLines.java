package id.kube.web;

import id.kube.daybook.UnreadableEntry;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of a body, one in hand: one that unfolds without end costs time and no memory. */
final class ShortLines {

    private final InputStream lines;
    private final int longest;

    ShortLines(InputStream lines, int longest) {
        this.lines = new BufferedInputStream(lines, 1 << 16);
        this.longest = longest;
    }

    /** The next line, cut one byte after what is allowed; null at the end. */
    byte[] next() throws IOException {
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

    /**
     * Lets a line pass that is no longer than allowed.
     *
     * @throws UnreadableEntry for one that was cut
     */
    byte[] whole(byte[] line) {
        if (line.length > longest) {
            throw new UnreadableEntry("barisnya terlalu panjang");
        }
        return line;
    }
}
