package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.money.Rupiah;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedPapersTest {

    private static final Path GOLDENS = Path.of("src/test/resources/receipts");
    /** Set to write the goldens anew; look at every change of them. */
    private static final boolean WRITE = Boolean.getBoolean("receipts.write");

    static Stream<Sheet> sheets() {
        Map<String, List<ReceiptDocument>> papers = new TreeMap<>();
        Examples.all().forEach((type, paper) -> papers.put(type.word(), paper));
        papers.put("copy", List.of(Examples.sale().get(0).asCopy(1, "23/11/2026 09:10", "Rahma",
                "kertas habis")));
        return Stream.of("generic-58", "generic-80").flatMap(id -> {
            PrinterProfile profile = Examples.profile(id);
            papers.put("test", List.of(Examples.papers().test(profile)));
            return papers.entrySet().stream()
                    .map(paper -> new Sheet(paper.getKey(), profile, paper.getValue())).toList()
                    .stream();
        });
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void isByteForByteWhatItWas(Sheet sheet) throws IOException {
        Path bytes = GOLDENS.resolve(sheet + ".escpos");
        Path text = GOLDENS.resolve(sheet + ".txt");
        if (WRITE) {
            Files.createDirectories(GOLDENS);
            Files.write(bytes, sheet.bytes());
            Files.writeString(text, sheet.text());
        }
        assertEquals(Files.readString(text), sheet.text());
        assertArrayEquals(Files.readAllBytes(bytes), sheet.bytes());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theScreenSaysWhatThePaperSays(Sheet sheet) {
        assertEquals(sheet.text().strip().replaceAll("\n+", "\n"),
                new PaperReader(sheet.bytes()).text().strip().replaceAll("\n+", "\n"));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noLineIsWiderThanThePaper(Sheet sheet) {
        assertTrue(sheet.text().lines()
                .allMatch(line -> line.length() <= sheet.profile().columns()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "\n", "\u001b@\u001bp0\u0001\u0001", "\u001dV0\u0010\u0014",
        "Kopi \ud83d\ude00 \u2013 \u201cmanis\u201d", "caf\u00e9 \u00bd\u00a0kg \u00d7 2",
        "\u202e\u0645\u0648\u0632", "31 huruf 31 huruf 31 huruf 31 h",
        "32 huruf 32 huruf 32 huruf 32 hu", "33 huruf 33 huruf 33 huruf 33 hur",
        "BerasBerasBerasBerasBerasBerasBerasBerasBerasBerasBerasBerasBerasBerasBerasBeras"})
    void aHostileNameStaysOnThePaper(String name) {
        for (String id : List.of("generic-58", "generic-80")) {
            PrinterProfile profile = Examples.profile(id);
            ReceiptDocument paper = ReceiptDocument.pen().title(name).text(name)
                    .pair(name, "1.000.000.000").boldPair(name, name)
                    .signatures(name, name, name, name).done();
            PaperReader read = new PaperReader(EscPosPaper.render(paper, profile));
            assertEquals(Layout.plain(paper, profile).strip(), read.text().strip());
            assertEquals(0, read.pulses());
            assertEquals(profile.hasCutter() ? 1 : 0, read.cuts());
            assertTrue(read.text().lines().allMatch(line -> line.length() <= profile.columns()));
            assertFalse(read.text().contains("?"));
        }
    }

    @Test
    void foldsWhatPeopleWrite() {
        assertEquals("cafe 1/2 kg x 2 - \"manis\" ...", PaperText.fold(
                "caf\u00e9 \u00bd\u00a0kg \u00d7 2 \u2013 \u201cmanis\u201d \u2026"));
    }

    @Test
    void saysAmountsInWords() {
        assertEquals("seratus tiga puluh delapan ribu lima ratus rupiah",
                SpokenRupiah.of(Rupiah.of(138_500)));
        assertEquals("seribu sebelas rupiah", SpokenRupiah.of(Rupiah.of(1_011)));
        assertEquals("nol rupiah", SpokenRupiah.of(Rupiah.ZERO));
        assertEquals("satu juta rupiah", SpokenRupiah.of(Rupiah.of(1_000_000)));
    }

    @Test
    void theDrawerOpensByItsOwnBytesAndOnlyWhereThereIsOne() {
        assertEquals(0, EscPosPaper.drawerPulse(Examples.profile("generic-58")).length);
        assertArrayEquals(new byte[] {0x1B, 'p', 48, 50, 100},
                EscPosPaper.drawerPulse(Examples.profile("generic-80")));
    }

    /** A paper on a printer. */
    record Sheet(String name, PrinterProfile profile, List<ReceiptDocument> papers) {

        byte[] bytes() {
            return EscPosPaper.render(papers, profile);
        }

        String text() {
            return papers.stream().map(paper -> Layout.plain(paper, profile))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public String toString() {
            return name + "-" + profile.columns();
        }
    }
}
