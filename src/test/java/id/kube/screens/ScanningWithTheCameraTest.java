package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.EAN13Writer;
import com.microsoft.playwright.Page;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pack is held before the camera, in a browser that has no reader of its own (Chromium on a
 * laptop has none): the till reads it with the one it brings, and goes on without the shop.
 */
@QuarkusTest
class ScanningWithTheCameraTest {

    private static final String CODE = "8991002101630";
    private static final String GOOD = """
            {"id":"p1","type":"product","date":"2026-11-01","sku":"G12","name":"Kopi saset",\
            "unit":"pcs","price":6000,"barcodes":["%s"]}""".formatted(CODE);
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int WHITE = 235;
    private static final int BLACK = 30;
    private static final int NO_COLOUR = 128;

    @TestHTTPResource("/")
    URI server;
    @TempDir
    Path folder;

    @Test
    void readsACodeAlsoWithoutTheShop() throws IOException {
        Warung group = ShopPages.empty(server, "layar-kamera");
        group.stream(GOOD, true);
        try (Chromium chromium = Chromium.whoseCameraSees(film())) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kasir");
            thumb.waitUntilTheScreensAreKept();
            assertEquals(false, thumb.page().evaluate("() => 'BarcodeDetector' in globalThis"));
            scan(thumb);
            assertThat(thumb.page().locator("[data-total]")).hasText("Rp6.000");
            thumb.page().context().setOffline(true);
            thumb.page().reload();
            scan(thumb);
            assertThat(thumb.page().locator("[data-total]")).hasText("Rp6.000");
        }
    }

    private static void scan(Thumb thumb) {
        Page page = thumb.page();
        page.locator(".tiles .tile").first().waitFor();
        thumb.tap(thumb.button("Cari barang"));
        thumb.tap(thumb.button("Pindai"));
        assertThat(page.locator("dialog video")).hasCount(0);
    }

    /** A pack in the hand, in the plain format Chromium takes for its camera (YUV4MPEG2). */
    private Path film() throws IOException {
        BitMatrix bars = new EAN13Writer().encode(CODE, BarcodeFormat.EAN_13, WIDTH / 2, 1);
        byte[] picture = new byte[WIDTH * HEIGHT * 3 / 2];
        for (int at = 0; at < picture.length; at++) {
            int across = at % WIDTH - WIDTH / 4;
            int down = at / WIDTH;
            boolean pack = down > HEIGHT / 3 && down < HEIGHT * 2 / 3
                    && across >= 0 && across < bars.getWidth();
            int light = pack && bars.get(across, 0) ? BLACK : WHITE;
            picture[at] = (byte) (down < HEIGHT ? light : NO_COLOUR);
        }
        Path film = folder.resolve("pack.y4m");
        try (OutputStream out = Files.newOutputStream(film)) {
            out.write("YUV4MPEG2 W%d H%d F10:1 Ip A1:1 C420jpeg\n".formatted(WIDTH, HEIGHT)
                    .getBytes(US_ASCII));
            out.write("FRAME\n".getBytes(US_ASCII));
            out.write(picture);
        }
        return film;
    }
}
