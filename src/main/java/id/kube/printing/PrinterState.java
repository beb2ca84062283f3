package id.kube.printing;

import java.io.IOException;
import java.util.OptionalInt;

/** What a printer says of itself, in the words of the person who stands before it. */
enum PrinterState {
    READY(""),
    NO_PAPER("Kertas habis. Isi kertas, lalu tekan Lanjut."),
    COVER_OPEN("Tutup printer terbuka. Tutup rapat, lalu tekan Lanjut."),
    CUTTER_STUCK("Pemotong kertas macet. Buka printer, lepaskan kertasnya, lalu tekan Lanjut."),
    FAULTY("Printer melapor ada gangguan. Matikan, nyalakan lagi, lalu tekan Lanjut.");

    /** The questions, in the order in which their answers matter. */
    private static final int PAPER = 4;
    private static final int OFFLINE = 2;
    private static final int ERROR = 3;

    private static final int OUT_OF_PAPER = 0x60;
    private static final int COVER = 0x04;
    private static final int STOPPED_FOR_PAPER = 0x20;
    private static final int ANY_ERROR = 0x40;
    private static final int CUTTER = 0x08;
    private static final int STATUS_BITS = 0x93;
    private static final int STATUS_MARK = 0x12;
    private static final int DONE_BITS = 0x90;

    private final String sentence;

    PrinterState(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    /** Asks for a state at once, before all that waits in the printer. */
    static byte[] question(int kind) {
        return new byte[] {0x10, 0x04, (byte) kind};
    }

    /** One that does not answer is taken for ready: many never do. */
    static PrinterState of(Question question) throws IOException {
        OptionalInt paper = question.ask(PAPER);
        if (paper.isEmpty()) {
            return READY;
        }
        if (isOutOfPaper(paper.getAsInt())) {
            return NO_PAPER;
        }
        OptionalInt offline = question.ask(OFFLINE);
        PrinterState state = offline.isEmpty() ? READY : ofOffline(offline.getAsInt());
        if (state != FAULTY) {
            return state;
        }
        OptionalInt error = question.ask(ERROR);
        return error.isPresent() && isCutter(error.getAsInt()) ? CUTTER_STUCK : state;
    }

    private static boolean isOutOfPaper(int answer) {
        return (answer & OUT_OF_PAPER) != 0;
    }

    private static PrinterState ofOffline(int answer) {
        if ((answer & COVER) != 0) {
            return COVER_OPEN;
        }
        if ((answer & STOPPED_FOR_PAPER) != 0) {
            return NO_PAPER;
        }
        return (answer & ANY_ERROR) != 0 ? FAULTY : READY;
    }

    private static boolean isCutter(int answer) {
        return (answer & CUTTER) != 0;
    }

    /** An answer to a question about the state; a late one must not be taken for "done". */
    static boolean isStatus(int answer) {
        return (answer & STATUS_BITS) == STATUS_MARK;
    }

    /** The answer that comes in its turn, after all before it was printed. */
    static boolean isDone(int answer) {
        return (answer & DONE_BITS) == 0;
    }

    /** Puts one question to a printer; empty when it stays silent. */
    interface Question {

        OptionalInt ask(int kind) throws IOException;
    }
}
