package id.kube.printing;

import io.nayuki.qrcodegen.QrCode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A square code as a picture in narrow bands; a command for it is unknown to half the clones. */
final class SquareCode {

    /** White modules above, below and beside the code, or telephones do not find it. */
    private static final int QUIET = 4;

    private final QrCode code;
    private final int module;

    private SquareCode(QrCode code, int module) {
        this.code = code;
        this.module = module;
    }

    /** As large as the printer prints it best, or as its paper has room. */
    static SquareCode of(String payload, PrinterProfile profile) {
        QrCode code = QrCode.encodeText(payload, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        return new SquareCode(code,
                Math.max(1, Math.min(profile.moduleDots(), profile.dots() / side)));
    }

    static List<byte[]> bands(String payload, PrinterProfile profile) {
        SquareCode square = of(payload, profile);
        List<byte[]> bands = new ArrayList<>();
        for (int top = 0; top < square.dots(); top += profile.bandDots()) {
            bands.add(square.band(top, Math.min(profile.bandDots(), square.dots() - top)));
        }
        return bands;
    }

    /** How many dots it is wide and high, its white edge included. */
    int dots() {
        return (code.size + 2 * QUIET) * module;
    }

    boolean isBlack(int dot, int row) {
        return code.getModule(dot / module - QUIET, row / module - QUIET);
    }

    private byte[] band(int top, int height) {
        int width = (dots() + 7) / 8;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {0x1D, 0x76, 0x30, 0, (byte) width, (byte) (width >> 8),
            (byte) height, (byte) (height >> 8)});
        for (int row = top; row < top + height; row++) {
            byte[] line = new byte[width];
            for (int dot = 0; dot < dots(); dot++) {
                if (isBlack(dot, row)) {
                    line[dot / 8] |= (byte) (0x80 >> dot % 8);
                }
            }
            bytes.writeBytes(line);
        }
        return bytes.toByteArray();
    }
}
