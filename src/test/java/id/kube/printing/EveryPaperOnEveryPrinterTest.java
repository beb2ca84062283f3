package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written on whatever printer: nothing is executed, nothing is too wide. */
class EveryPaperOnEveryPrinterTest {

    private static final String LINE =
            "{\"sku\":\"BRS\",\"qty\":1,\"amount\":%d,\"settle\":%d}";

    @TempDir
    Path folder;

    static Stream<PrinterProfile> profiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("printer-profiles"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json") && !file.contains("schema"))
                    .map(file -> Examples.profile(file.replace(".json", ""))).toList().stream();
        }
    }

    static Stream<String> names() {
        return Stream.of("A", "N".repeat(31), "N".repeat(32), "N".repeat(33),
                "Na ".repeat(21) + "N",
                "N".repeat(64), "Beras pandan wangi ".repeat(11).substring(0, 200),
                "N".repeat(200), "\n", "baris\nkedua\r\nketiga", "\u001b@",
                "Gula\u001bp\u0000\u0019\u00fa\u001dV0", "\u001c.\u0010\u0014\u0001\u0000",
                "Kopi \ud83d\ude00 \u2013 \u201cmanis\u201d", "caf\u00e9 \u00bd\u00a0kg \u00d7",
                "\u202e\u0645\u0648\u0632", "---", "[qr x]", "[ttd a|b|c|d]", "# Besar", "! a",
                "a || b", "a | b", "{#if}{shop}{/if}", "\ue023 judul", "\u2028---\u2028");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void thePaperSaysWhatTheScreenSays(PrinterProfile profile) {
        Map<DocumentType, List<ReceiptDocument>> all = Examples.all();
        all.put(DocumentType.TEST, List.of(Examples.papers().test(profile)));
        assertEquals(EnumSet.allOf(DocumentType.class), all.keySet());
        all.values().forEach(papers -> papers.forEach(paper -> prove(paper, profile)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameStaysANameOnEveryPaper(String name) throws IOException {
        Set<String> shapes = shapes(papers(told -> "Siti", 147_000, 2));
        assertEquals(shapes, shapes(papers(told -> name, 147_000, 2)), "a name became a sign");
        profiles().forEach(profile -> papers(told -> name, 147_000, 2).values()
                .forEach(paper -> paper.forEach(one -> prove(one, profile))));
        PrinterProfile any = Examples.profile(PrinterProfiles.DEFAULT);
        assertEquals(questions(papers(told -> "Siti", 147_000, 2), any),
                questions(papers(told -> name, 147_000, 2), any), "a letter became a ?");
    }

    @Test
    void amountsOfAnySizeFindTheirPlace() throws IOException {
        for (long amount : List.of(0L, 999L, 1_000_000_000L, -25_000L, 999_999_999_999L)) {
            profiles().forEach(profile -> papers(told -> told, amount, 3).values()
                    .forEach(paper -> paper.forEach(one -> prove(one, profile))));
        }
    }

    @Test
    void noLinesAndTwoHundredLinesAreBothAPaper() throws IOException {
        for (int lines : List.of(0, 200)) {
            profiles().forEach(profile -> papers(told -> told, 3_000, lines).values()
                    .forEach(paper -> paper.forEach(one -> prove(one, profile))));
        }
    }

    private static Map<DocumentType, List<ReceiptDocument>> papers(UnaryOperator<String> hand,
            long amount, int lines) {
        Map<DocumentType, List<ReceiptDocument>> all = new EnumMap<>(DocumentType.class);
        Papers papers = Examples.papers(new Examples.OtherNames(hand));
        String goods = String.join(",", Collections.nCopies(lines,
                LINE.formatted(amount, amount)));
        all.put(DocumentType.SALE, of(papers, DocumentType.SALE, "sale", goods, amount));
        all.put(DocumentType.KASBON, of(papers, DocumentType.KASBON, "sale", goods, amount));
        all.put(DocumentType.CONSIGNMENT,
                of(papers, DocumentType.CONSIGNMENT, "consign.take", goods, amount));
        all.put(DocumentType.DEPOSIT,
                of(papers, DocumentType.DEPOSIT, "consign.deposit", goods, amount));
        BookExamples.words(hand, amount, lines).forEach((type, words) ->
                all.put(type, List.of(Examples.templates().fill(type, words))));
        return all;
    }

    private static List<ReceiptDocument> of(Papers papers, DocumentType type, String kind,
            String goods, long amount) {
        return papers.of(type, Examples.stored("""
                {"id":"e-1","type":"%s","date":"2026-11-23","by":"A02","member":"A04",
                 "shift":"2026-11-23/1","due":"2026-11-30","amount":%d,"to":"till",
                 "commission":%d,"discount":%d,"lines":[%s],
                 "pay":[{"m":"kasbon","party":"C01","amount":%d}]}"""
                .formatted(kind, amount, amount, amount, goods, amount), 7), "cempaka");
    }

    @Test
    void aPrinterThatStumblesOverStylesGetsNone() throws IOException {
        Files.writeString(folder.resolve("panda.json"), """
                {"id":"panda","inherits":"generic-58","name":"Panda",
                 "features":{"styleCommand":"none"}}""");
        PrinterProfile panda = new PrinterProfiles(folder.toString()).find("panda").profile();
        Examples.all().values().forEach(papers -> papers.forEach(paper -> {
            prove(paper, panda);
            byte[] bytes = EscPosPaper.render(paper, panda);
            for (int at = 1; at < bytes.length; at++) {
                assertFalse(bytes[at - 1] == 0x1B && bytes[at] == '!', "a style at " + at);
            }
        }));
    }

    /** Of every paper the kinds of its parts, in their order. */
    private static Set<String> shapes(Map<DocumentType, List<ReceiptDocument>> papers) {
        List<String> shapes = new ArrayList<>();
        papers.forEach((type, some) -> some.forEach(paper -> shapes.add(type + " "
                + paper.parts().stream().map(part -> part.kind().name()).toList())));
        return Set.copyOf(shapes);
    }

    private static long questions(Map<DocumentType, List<ReceiptDocument>> papers,
            PrinterProfile profile) {
        return papers.values().stream().flatMap(List::stream)
                .flatMapToInt(paper -> Layout.plain(paper, profile).chars())
                .filter(letter -> letter == '?').count();
    }

    private static void prove(ReceiptDocument paper, PrinterProfile profile) {
        String text = Layout.plain(paper, profile);
        PaperReader read = new PaperReader(EscPosPaper.render(paper, profile));
        assertEquals(bare(text), bare(read.text()));
        assertTrue(read.text().lines().allMatch(line -> line.length() <= profile.columns()),
                () -> "too wide for " + profile.id() + ":\n" + text);
        assertEquals(0, read.pulses());
        assertEquals(profile.hasCutter() ? 1 : 0, read.cuts());
        assertTrue(read.pictures().stream()
                .allMatch(picture -> picture.width() <= profile.dots()));
        boolean hasSquare = paper.parts().stream()
                .anyMatch(part -> part.kind() == ReceiptPart.Kind.QR);
        assertEquals(hasSquare && profile.hasSquares() ? 1 : 0, read.pictures().size());
    }

    private static String bare(String text) {
        return text.strip().replaceAll("\n+", "\n");
    }
}
