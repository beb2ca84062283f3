package id.kube.forms;

import java.util.Arrays;
import java.util.List;

/** Reads back the form, whichever of its shapes it has; the name of the file says nothing. */
public final class FilledForm {

    /**
     * No warung has as many goods, and the till's list is made for no more; and while they are
     * written, all at once, nobody else can write.
     */
    private static final int MOST_ROWS = 2_000;

    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private FilledForm() {
    }

    /**
     * Reads a form.
     *
     * @throws NotAForm where it is something else
     * @throws OldWorkbook where only the old Excel reads it
     * @throws BrokenForm where it cannot be unpacked
     * @throws TooManyRows where more than {@value #MOST_ROWS} rows are filled in
     */
    public static Filled read(byte[] file) {
        if (beginsWith(file, PACKED)) {
            return FilledWorkbook.read(file);
        }
        if (beginsWith(file, OLD)) {
            throw new OldWorkbook();
        }
        return FilledTable.read(file);
    }

    /** Asked while they are counted, so that a file of a million rows is soon closed again. */
    static void mustHaveRoom(List<Line> lines) {
        if (lines.size() > MOST_ROWS) {
            throw new TooManyRows(MOST_ROWS);
        }
    }

    private static boolean beginsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length
                && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}
