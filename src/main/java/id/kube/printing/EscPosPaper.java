package id.kube.printing;

import com.github.anastaciocintra.escpos.EscPos;
import com.github.anastaciocintra.escpos.EscPosConst;
import com.github.anastaciocintra.escpos.PrintModeStyle;
import id.kube.printing.ReceiptPart.Look;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns a paper into the bytes of a printer. The only class that knows the library, and it uses
 * nothing of it but the vocabulary: its transports hang, and its other styles print rubbish on
 * the clones sold here.
 */
final class EscPosPaper {

    private static final int LF = 0x0A;
    /** Leaves the Chinese character mode in which many clones wake up. */
    private static final byte[] LEAVE_CHINESE = {0x1C, 0x2E};
    private static final byte[] FEED_AND_CUT = {0x1D, 0x56, 0x42, 0x00};
    /** For printers that print what they do not understand of the commands for letters. */
    private static final byte[] CENTRED = {0x1B, 'a', 1};
    private static final byte[] LEFT = {0x1B, 'a', 0};
    /** The pulse is told in steps of two milliseconds. */
    private static final int PULSE_STEP_MS = 2;

    private EscPosPaper() {
    }

    static byte[] render(List<ReceiptDocument> papers, PrinterProfile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (ReceiptDocument paper : papers) {
            bytes.writeBytes(render(paper, profile));
        }
        return bytes.toByteArray();
    }

    static byte[] render(ReceiptDocument paper, PrinterProfile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            EscPos printer = begin(bytes, profile);
            Look look = Look.PLAIN;
            for (Layout.Line line : Layout.lines(paper, profile)) {
                if (!line.qr().isEmpty()) {
                    square(printer, line.qr(), profile);
                    look = Look.PLAIN;
                    continue;
                }
                if (line.look() != look) {
                    look = line.look();
                    put(printer, style(look).getConfigBytes());
                }
                put(printer, line.text().getBytes(StandardCharsets.US_ASCII));
                printer.write(LF);
            }
            if (look != Look.PLAIN) {
                put(printer, style(Look.PLAIN).getConfigBytes());
            }
            end(printer, profile);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Opens the drawer; nothing where the printer has none. */
    static byte[] drawerPulse(PrinterProfile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        profile.drawer().ifPresent(drawer -> {
            try {
                new EscPos(bytes).pulsePin(drawer.pin() == 2 ? EscPos.PinConnector.Pin_2
                        : EscPos.PinConnector.Pin_5, drawer.onMs() / PULSE_STEP_MS,
                        drawer.offMs() / PULSE_STEP_MS);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        return bytes.toByteArray();
    }

    private static EscPos begin(ByteArrayOutputStream bytes, PrinterProfile profile)
            throws IOException {
        EscPos printer = new EscPos(bytes);
        printer.initializePrinter();
        if (profile.wakesInChinese()) {
            put(printer, LEAVE_CHINESE);
        }
        printer.setCharsetName("US-ASCII");
        return printer.setPrinterCharacterTable(0);
    }

    private static void end(EscPos printer, PrinterProfile profile) throws IOException {
        for (int line = 0; line < profile.tearFeedLines(); line++) {
            printer.write(LF);
        }
        if (profile.hasCutter()) {
            put(printer, FEED_AND_CUT);
        }
    }

    /** A square code in narrow bands; some clones swallow the line feed after a picture. */
    private static void square(EscPos printer, String payload, PrinterProfile profile)
            throws IOException {
        put(printer, profile.hasStyles() ? style(Look.PLAIN)
                .setJustification(EscPosConst.Justification.Center).getConfigBytes() : CENTRED);
        for (byte[] band : SquareCode.bands(payload, profile)) {
            put(printer, band);
        }
        put(printer, profile.hasStyles() ? style(Look.PLAIN).getConfigBytes() : LEFT);
        printer.write(LF);
    }

    private static PrintModeStyle style(Look look) {
        return new PrintModeStyle().setBold(look == Look.BOLD)
                .setFontSize(look == Look.BIG, look == Look.TALL || look == Look.BIG);
    }

    private static void put(EscPos printer, byte[] bytes) throws IOException {
        printer.write(bytes, 0, bytes.length);
    }
}
