package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Words;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every report comes as a table, a workbook and paper, whatever somebody typed into it. */
@QuarkusTest
class PrintedReportsTest {

    private static final String FORMULA = "=HYPERLINK(\\\"http://x\\\",\\\"klik\\\")<b>&amp;";
    private static final String PAGE = """
            {"id":"k","type":"kube","date":"2026-10-01","name":"Cempaka <i>&","city":"Bogor"}
            {"id":"o","type":"member","date":"2026-10-01","member":"A01","name":"=Bu Ketua",\
            "role":"ketua","from":"2026-10-01"}
            {"id":"p","type":"product","date":"2026-10-01","sku":"MIE","name":"@Mi","unit":"pcs",\
            "price":3000}
            {"id":"g","type":"grant","date":"2026-10-01","amount":5000000,"to":"till",\
            "memo":"%s"}
            {"id":"b","type":"purchase","date":"2026-10-02","lines":[{"sku":"MIE","qty":100,\
            "amount":250000}],"pay":[{"m":"till","amount":250000}]}
            {"id":"s","type":"sale","date":"2026-10-03","lines":[{"sku":"MIE","qty":2,\
            "amount":6000}],"pay":[{"m":"kasbon","party":"K1","amount":6000}]}
            {"id":"t","type":"consign.take","date":"2026-10-03","member":"A01",\
            "due":"2026-10-10","lines":[{"sku":"MIE","qty":10,"settle":28000}]}
            {"id":"n","type":"saving.deposit","date":"2026-10-04","member":"A01",\
            "amount":20000,"to":"box"}
            {"id":"i","type":"iks.collect","date":"2026-10-04","amount":10000,"to":"box"}
            {"id":"a","type":"asset.buy","date":"2026-10-05","asset":"Kulkas","amount":1000000,\
            "life_months":48,"from":"till"}
            {"id":"l","type":"shift.plan","date":"2026-10-01","month":"2026-10","slots":3,\
            "cells":[{"date":"2026-10-06","slot":1,"member":"A01"}]}
            {"id":"m","type":"meeting","date":"2026-10-07","meeting":"R1","agenda":"@hemat",\
            "present":["A01"]}
            {"id":"v","type":"visit","date":"2026-10-07","visitor":"=Pak Camat",\
            "purpose":"melihat"}
            {"id":"w","type":"owner","date":"2026-10-07","code":"O1","name":"+Bu Kue"}
            {"id":"x","type":"titip.in","date":"2026-10-07","owner":"O1","sku":"KUE","qty":9}
            """.formatted(FORMULA);

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);

    @TestHTTPResource("/")
    URI server;

    @Inject
    KindRegister kinds;

    private static Warung warung;

    @BeforeEach
    void write() {
        if (warung == null) {
            warung = Warung.open(server, "cetak", "operator");
            warung.stream(PAGE, false).forEach(result -> assertFalse(
                    result.get("status").textValue().equals("refused"), result.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"income", "position", "cash-flow", "equity", "notes",
        "trial-balance", "grant", "cash-book", "ledger", "stock-card", "stock",
        "consignment-book", "kasbon-book", "assets", "wage-list", "members", "savings", "iks",
        "changes", "month", "roster", "attendance", "minutes", "visits", "guest-goods"})
    void comesInEveryForm(String report) throws IOException {
        String question = "?month=2026-10&account=1-1110&sku=MIE&since=1";
        JsonNode answer = warung.get("reports/" + report + question);
        assertTrue(answer.size() > 1, answer.toString());
        String table = text(warung.bytes("reports/" + report + ".csv" + question));
        assertTrue(table.lines().count() > 1, table);
        assertFalse(table.matches("(?s)(.*[,\n\"])?[=@].*"), table);
        byte[] workbook = warung.bytes("reports/" + report + ".xlsx" + question);
        assertFalse(unzipped(workbook).contains("<f>"), "no cell calculates");
        byte[] paper = warung.bytes("reports/" + report + ".pdf" + question);
        assertEquals("%PDF", text(paper).substring(0, 4));
        Path file = Files.createDirectories(Path.of("target/paper")).resolve(report + ".pdf");
        String words = new ForeignProgram("pdftotext").orSkip()
                .says("-layout", Files.write(file, paper), "-");
        assertTrue(words.contains("KUBE Cempaka <i>&"), words);
        assertTrue(words.contains("Halaman 1 dari "), words);
        assertTrue(words.contains("Pendamping"), words);
    }

    @Test
    void whatLooksLikeAFormulaIsAWordInTables() {
        String table = text(warung.bytes("reports/cash-book.csv?month=2026-10"));
        assertTrue(table.contains("Bantuan stimulan: =HYPER"), table);
        String members = text(warung.bytes("reports/members.csv?month=2026-10"));
        assertTrue(members.contains(",'=Bu Ketua,"), members);
    }

    @Test
    void everyKindOfEntryHasAWordOnPaper() {
        kinds.types().forEach(kind -> assertFalse(
                Words.sentence("kind." + kind).isBlank(), kind));
    }

    @Test
    void theWorkbookOfEverythingHoldsEverySheet() throws IOException {
        String book = unzipped(warung.bytes("export/xlsx"));
        for (String sheet : List.of("Neraca Saldo", "Laporan Laba Rugi",
                "Jurnal Umum", "Buku Anggota", "Daftar Upah")) {
            assertTrue(book.contains("name=\"" + sheet + "\""), sheet);
        }
        assertFalse(book.contains("<f>"), "no cell calculates");
    }

    @Test
    void aListTooLongForPaperIsATable() {
        Warung tulip = WrittenShops.written(server, "tulip");
        String question = "?account=1-1310&detail=true&from=2025-01-01&to=2025-04-30";
        assertTrue(text(tulip.bytes("reports/ledger.csv" + question)).lines().count() > 2_000);
        AssertionError refused = assertThrows(AssertionError.class,
                () -> tulip.bytes("reports/ledger.pdf" + question));
        assertTrue(refused.getMessage().contains("too-long-for-paper"), refused.getMessage());
        AssertionError tooMany = assertThrows(AssertionError.class, () -> tulip.bytes(
                "reports/ledger?account=1-1310&from=2000-01-01&to=2099-12-31"));
        assertTrue(tooMany.getMessage().contains("too-many-lines"), tooMany.getMessage());
    }

    @Test
    void signaturesNeverStandOnAPageAlone() throws IOException {
        Warung daily = Warung.open(server, "harian", "operator");
        daily.stream(LongStream.range(0, 50).mapToObj(day -> """
                {"id":"d%d","type":"iks.collect","date":"%s","amount":1000,"to":"box"}
                """.formatted(day, FIRST.plusDays(day))).collect(Collectors.joining()), true);
        for (int days = 30; days < 50; days++) {
            byte[] paper = daily.bytes("reports/ledger.pdf?account=1-1130&from=" + FIRST
                    + "&to=" + FIRST.plusDays(days));
            Path file = Files.write(Files.createTempFile(Path.of("target"), "hari", ".pdf"),
                    paper);
            String words = new ForeignProgram("pdftotext").orSkip().says("-layout", file, "-");
            Files.delete(file);
            String last = words.substring(words.stripTrailing().lastIndexOf('\f') + 1);
            assertTrue(last.contains("Jumlah") && last.contains("Bendahara"), last);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String unzipped(byte[] workbook) throws IOException {
        Path file = Files.write(Files.createTempFile(Path.of("target"), "buku", ".xlsx"),
                workbook);
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.append(text(zip.getInputStream(part).readAllBytes()));
            }
        }
        Files.delete(file);
        return parts.toString();
    }
}
