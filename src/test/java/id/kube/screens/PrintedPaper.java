package id.kube.screens;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Reads back what a receipt printer was told, as the lines a person would see on the paper. */
final class PrintedPaper {

    private static final int ESC = 0x1B;
    private static final int GS = 0x1D;
    private static final int FS = 0x1C;
    private static final Charset LATIN = Charset.forName("IBM437");

    private final ByteBuffer bytes;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private PrintedPaper(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** The lines with letters on them, without the blanks at both ends. */
    static List<String> lines(byte[] bytes) {
        PrintedPaper paper = new PrintedPaper(bytes);
        while (paper.bytes.hasRemaining()) {
            paper.read(paper.next());
        }
        paper.feed();
        return paper.lines;
    }

    private void read(int code) {
        switch (code) {
            case ESC -> escape(next());
            case GS -> group(next());
            case FS -> skip(next() == '.' ? 0 : 1);
            case '\n' -> feed();
            case '\r' -> { }
            default -> line.append(new String(new byte[] {(byte) code}, LATIN));
        }
    }

    private void escape(int command) {
        switch (command) {
            case '@', '2' -> { }
            case 'p' -> skip(3);
            case '*' -> {
                skip(1);
                skip(next() + 256 * next());
            }
            case 'd' -> {
                feed();
                skip(1);
            }
            case '$', '\\' -> skip(2);
            case '!', '-', '3', 'E', 'G', 'J', 'M', 'R', 'V', 'a', 't', '{', ' ' -> skip(1);
            default -> throw new AssertionError("unknown ESC " + Integer.toHexString(command));
        }
    }

    private void group(int command) {
        switch (command) {
            case 'V' -> skip(next() >= 65 ? 1 : 0);
            case '(' -> {
                skip(1);
                skip(next() + 256 * next());
            }
            case 'v' -> {
                skip(2);
                int across = next() + 256 * next();
                skip(across * (next() + 256 * next()));
            }
            case 'L', 'W', 'P', '$', '\\' -> skip(2);
            case '!', 'B', 'a', 'h', 'w', 'H', 'f', 'b' -> skip(1);
            default -> throw new AssertionError("unknown GS " + Integer.toHexString(command));
        }
    }

    private void feed() {
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        line.setLength(0);
    }

    private int next() {
        return bytes.get() & 0xFF;
    }

    private void skip(int count) {
        bytes.position(bytes.position() + count);
    }
}
