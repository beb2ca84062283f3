package id.kube.printing;

import id.kube.printing.Transport.Terms;
import java.io.ByteArrayOutputStream;
import java.time.Duration;

/** The very bytes that go to a printer, and how long they may take. */
record PaperLoad(byte[] bytes, Terms terms) {

    private static final int NEW_LINE = '\n';
    private static final byte[] BEGIN = {0x1B, '@'};
    private static final Duration LEAST = Duration.ofSeconds(5);
    private static final Duration CONFIRMATION = Duration.ofSeconds(5);
    /** So long a paper that stands half printed waits for the next roll. */
    private static final Duration REFILL = Duration.ofMinutes(10);
    /** A line is about four millimetres, and fifty come out in a second. */
    private static final int MILLIS_PER_LINE = 80;

    /** A paper, after a pulse for the drawer where it opens it. */
    static PaperLoad of(byte[] paper, boolean opensDrawer, Printer printer,
            PrinterProfile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (printer.isHalfDone()) {
            bytes.writeBytes(endOfAnyPicture(profile));
        }
        if (opensDrawer) {
            bytes.writeBytes(EscPosPaper.drawerPulse(profile));
        }
        bytes.writeBytes(paper);
        return new PaperLoad(bytes.toByteArray(), new Terms(whole(bytes.toByteArray(), profile),
                CONFIRMATION, REFILL, profile.asksStatus(),
                profile.answers() || printer.answers(), profile.chunkBytes()));
    }

    /** A pulse alone: it prints nothing, so nothing is asked before or after. */
    static PaperLoad pulse(PrinterProfile profile) {
        return new PaperLoad(EscPosPaper.drawerPulse(profile), new Terms(LEAST, Duration.ZERO,
                Duration.ZERO, false, false, profile.chunkBytes()));
    }

    /**
     * A printer left in the middle of a picture would take the next receipt for the rest of it:
     * so many dots of nothing as a band can have end it.
     */
    private static byte[] endOfAnyPicture(PrinterProfile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[profile.bandDots() * ((profile.dots() + 7) / 8)]);
        bytes.writeBytes(BEGIN);
        return bytes.toByteArray();
    }

    private static Duration whole(byte[] bytes, PrinterProfile profile) {
        int lines = 0;
        for (byte next : bytes) {
            if (next == NEW_LINE) {
                lines++;
            }
        }
        return LEAST.plusSeconds(2L * bytes.length / profile.bytesPerSecond())
                .plusMillis((long) lines * MILLIS_PER_LINE);
    }
}
