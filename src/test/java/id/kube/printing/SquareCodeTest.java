package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A telephone reads every square code off the paper, and off the picture of it. */
class SquareCodeTest {

    private static final Map<DecodeHintType, ?> HARD = Map.of(DecodeHintType.TRY_HARDER, true);

    static Stream<PrinterProfile> profiles() throws Exception {
        return EveryPaperOnEveryPrinterTest.profiles().filter(PrinterProfile::hasSquares);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void isReadOffThePaperAndOffThePicture(PrinterProfile profile) throws Exception {
        int read = 0;
        for (List<ReceiptDocument> papers : Examples.all().values()) {
            ReceiptDocument paper = papers.get(0);
            for (ReceiptPart part : paper.parts()) {
                if (part.kind() == ReceiptPart.Kind.QR) {
                    read++;
                    assertEquals(part.left(), scan(paper(paper, profile)));
                    assertEquals(part.left(), scan(ImageIO.read(new ByteArrayInputStream(
                            PaperPicture.draw(List.of(paper), profile)))));
                }
            }
        }
        assertTrue(read >= 5, "only " + read + " papers have a square code");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void thePictureIsAsWideAsThePaper(PrinterProfile profile) throws Exception {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(
                PaperPicture.draw(Examples.consignment(), profile)));
        assertEquals(profile.dots() + 32, picture.getWidth());
        long black = 0;
        for (int row = 0; row < picture.getHeight(); row++) {
            for (int dot = 0; dot < 8; dot++) {
                black += (picture.getRGB(dot, row) & 0xFF) < 128 ? 1 : 0;
            }
        }
        assertTrue(black <= 8, "letters stand in the margin");
    }

    private static BufferedImage paper(ReceiptDocument paper, PrinterProfile profile) {
        PaperReader.Picture code =
                new PaperReader(EscPosPaper.render(paper, profile)).pictures().get(0);
        BufferedImage image = new BufferedImage(code.width(), code.height(),
                BufferedImage.TYPE_BYTE_GRAY);
        for (int row = 0; row < code.height(); row++) {
            for (int dot = 0; dot < code.width(); dot++) {
                image.setRGB(dot, row, code.isBlack(dot, row) ? 0 : 0xFFFFFF);
            }
        }
        return image;
    }

    private static String scan(BufferedImage image) throws Exception {
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0,
                image.getWidth());
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(
                new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots)));
        try {
            return new QRCodeReader().decode(bitmap, HARD).getText();
        } catch (NotFoundException unseen) {
            return "no code was found";
        }
    }
}
