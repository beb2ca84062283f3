package id.kube.qris;

import java.nio.charset.StandardCharsets;

/** The sum at the end of a QRIS text, CRC-16/CCITT-FALSE, by which a misread letter shows. */
final class CheckSum {

    private static final int START = 0xFFFF;
    private static final int POLYNOMIAL = 0x1021;
    private static final int TOP_BIT = 0x8000;
    private static final int SIXTEEN_BITS = 0xFFFF;

    private CheckSum() {
    }

    /** Four hexadecimal digits in capitals. */
    static String of(String text) {
        int sum = START;
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            sum ^= (one & 0xFF) << Byte.SIZE;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                boolean carries = (sum & TOP_BIT) != 0;
                sum = (carries ? sum << 1 ^ POLYNOMIAL : sum << 1) & SIXTEEN_BITS;
            }
        }
        return "%04X".formatted(sum);
    }
}
