package id.kube.printing;

import id.kube.printing.ReceiptPart.Look;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws papers as they come out of a printer, dot for dot as wide and broken at the same place. */
final class PaperPicture {

    private static final int MARGIN = 16;
    private static final int LINE = 30;
    private static final int BASELINE = 23;
    private static final int BETWEEN_PAPERS = 40;
    private static final int LETTER = 20;
    /** Taller than this nobody looks at, and no telephone takes it. */
    private static final int TALLEST = 30_000;
    private static final Font PLAIN = font("DejaVuSansMono.ttf");
    private static final Font BOLD = font("DejaVuSansMono-Bold.ttf");

    private final PrinterProfile profile;
    private final List<Layout.Line> lines = new ArrayList<>();

    private PaperPicture(PrinterProfile profile) {
        this.profile = profile;
    }

    static byte[] draw(List<ReceiptDocument> papers, PrinterProfile profile) {
        List<BufferedImage> drawn = papers.stream().map(paper -> {
            PaperPicture picture = new PaperPicture(profile);
            picture.lines.addAll(Layout.lines(paper, profile));
            return picture.draw();
        }).toList();
        int height = drawn.stream().mapToInt(paper -> paper.getHeight() + BETWEEN_PAPERS).sum();
        BufferedImage all = sheet(drawn.get(0).getWidth(),
                Math.min(TALLEST, height - BETWEEN_PAPERS));
        Graphics2D pen = all.createGraphics();
        int top = 0;
        for (BufferedImage paper : drawn) {
            pen.drawImage(paper, 0, top, null);
            top += paper.getHeight();
            pen.setColor(Color.BLACK);
            pen.drawLine(0, top + BETWEEN_PAPERS / 2, all.getWidth(), top + BETWEEN_PAPERS / 2);
            top += BETWEEN_PAPERS;
        }
        pen.dispose();
        return png(all);
    }

    private BufferedImage draw() {
        int height = 2 * MARGIN + lines.stream().mapToInt(this::height).sum();
        BufferedImage paper = sheet(profile.dots() + 2 * MARGIN, Math.min(TALLEST, height));
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING,
                RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        int top = MARGIN;
        for (Layout.Line line : lines) {
            if (line.qr().isEmpty()) {
                write(pen, line, top);
            } else {
                square(pen, line.qr(), top);
            }
            top += height(line);
        }
        pen.dispose();
        return paper;
    }

    /** Each letter in its own cell, as the printer sets them. */
    private void write(Graphics2D pen, Layout.Line line, int top) {
        boolean isHigh = line.look() == Look.TALL || line.look() == Look.BIG;
        int wide = line.look() == Look.BIG ? 2 : 1;
        int high = isHigh ? 2 : 1;
        pen.setFont((line.look() == Look.BOLD ? BOLD : PLAIN).deriveFont(
                AffineTransform.getScaleInstance(wide, high)));
        int left = (profile.dots() - profile.columns() * cell()) / 2 + MARGIN;
        for (int at = 0; at < line.text().length(); at++) {
            pen.drawString(line.text().substring(at, at + 1), left + at * cell() * wide,
                    top + BASELINE * high);
        }
    }

    private void square(Graphics2D pen, String payload, int top) {
        SquareCode code = SquareCode.of(payload, profile);
        int left = MARGIN + (profile.dots() - code.dots()) / 2;
        for (int row = 0; row < code.dots(); row++) {
            for (int dot = 0; dot < code.dots(); dot++) {
                if (code.isBlack(dot, row)) {
                    pen.fillRect(left + dot, top + row, 1, 1);
                }
            }
        }
    }

    private int height(Layout.Line line) {
        if (!line.qr().isEmpty()) {
            return SquareCode.of(line.qr(), profile).dots();
        }
        return line.look() == Look.TALL || line.look() == Look.BIG ? 2 * LINE : LINE;
    }

    private int cell() {
        return profile.dots() / profile.columns();
    }

    private static BufferedImage sheet(int width, int height) {
        BufferedImage sheet =
                new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return sheet;
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Font font(String file) {
        try (InputStream bytes = PaperPicture.class.getResourceAsStream("/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes).deriveFont(Font.PLAIN, LETTER);
        } catch (FontFormatException | IOException impossible) {
            throw new IllegalStateException("a font of the program cannot be read", impossible);
        }
    }
}
