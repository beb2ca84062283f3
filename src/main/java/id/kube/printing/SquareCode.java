package id.kube.printing;

import io.nayuki.qrcodegen.QrCode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A square code as a picture in narrow bands; a command for it is unknown to half the clones. */
final class SquareCode {

    /** White modules above, below and beside the code, or telephones do not find it. */
    private static final int QUIET = 4;

    private SquareCode() {
    }

    static List<byte[]> bands(String payload, PrinterProfile profile) {
        QrCode code = QrCode.encodeText(payload, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        int module = Math.max(1, Math.min(profile.moduleDots(), profile.dots() / side));
        int rows = side * module;
        List<byte[]> bands = new ArrayList<>();
        for (int top = 0; top < rows; top += profile.bandDots()) {
            bands.add(band(code, module, top, Math.min(profile.bandDots(), rows - top)));
        }
        return bands;
    }

    private static byte[] band(QrCode code, int module, int top, int height) {
        int dots = (code.size + 2 * QUIET) * module;
        int width = (dots + 7) / 8;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {0x1D, 0x76, 0x30, 0, (byte) width, (byte) (width >> 8),
            (byte) height, (byte) (height >> 8)});
        for (int row = top; row < top + height; row++) {
            byte[] line = new byte[width];
            for (int dot = 0; dot < dots; dot++) {
                if (code.getModule(dot / module - QUIET, row / module - QUIET)) {
                    line[dot / 8] |= (byte) (0x80 >> dot % 8);
                }
            }
            bytes.writeBytes(line);
        }
        return bytes.toByteArray();
    }
}
