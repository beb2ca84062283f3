package id.kube.printing;

/** What a printer says of itself, in the words of the person who stands before it. */
enum PrinterState {
    READY(""),
    NO_PAPER("Kertas habis. Isi kertas, lalu tekan Lanjut."),
    COVER_OPEN("Tutup printer terbuka. Tutup rapat, lalu tekan Lanjut."),
    CUTTER_STUCK("Pemotong kertas macet. Buka printer, lepaskan kertasnya, lalu tekan Lanjut."),
    FAULTY("Printer melapor ada gangguan. Matikan, nyalakan lagi, lalu tekan Lanjut.");

    /** The questions, in the order in which their answers matter. */
    static final int PAPER = 4;
    static final int OFFLINE = 2;
    static final int ERROR = 3;

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

    static boolean isOutOfPaper(int answer) {
        return (answer & OUT_OF_PAPER) != 0;
    }

    static PrinterState ofOffline(int answer) {
        if ((answer & COVER) != 0) {
            return COVER_OPEN;
        }
        if ((answer & STOPPED_FOR_PAPER) != 0) {
            return NO_PAPER;
        }
        return (answer & ANY_ERROR) != 0 ? FAULTY : READY;
    }

    static boolean isCutter(int answer) {
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
}
