package id.kube.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back may be no form at all, a huge one, or one from an odd program. */
@QuarkusTest
class FilesThatComeBackTest {

    private static FormDesk desk;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        desk = desk == null ? FormDesk.open("form-files", "") : desk;
    }

    @Test
    void otherFilesAreTurnedAway() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        desk.turnsAway("not-a-form", png);
        desk.turnsAway("not-a-form", new byte[0]);
        desk.turnsAway("not-a-form", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj".getBytes(
                StandardCharsets.ISO_8859_1));
        desk.turnsAway("not-a-form", "nama;harga\r\nMie;3000\r\n".getBytes(StandardCharsets.UTF_8));
        desk.turnsAway("not-a-form", "{\"id\":\"x\"}".getBytes(StandardCharsets.UTF_8));
        desk.turnsAway("not-a-form", zip(Map.of("word/document.xml", "<w/>")));
        desk.turnsAway("old-workbook", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1});
        byte[] good = desk.pencil().row("Anggota", null, "Bu Ani").save();
        desk.turnsAway("broken-form", Arrays.copyOf(good, good.length / 2));
        desk.turnsAway("broken-form", zip(Map.of("xl/workbook.xml", "<workbook")));
        desk.turnsAway("broken-form", zip(Map.of("xl/workbook.xml", " ".repeat(20_000_000))));
        desk.turnsAway("broken-form", "Jenis;Nama\r\nAnggota;\"Bu Ani\r\nAnggota;Bu Eli\r\n"
                .getBytes(StandardCharsets.UTF_8));
        desk.turnsAway("nothing-filled-in", desk.blank());
        Response tooLong = desk.sent("", new byte[3_000_000]);
        assertEquals(413, tooLong.statusCode(), tooLong.asString());
    }

    @Test
    void anEntityThatUnfoldsItselfIsNotUnfolded() throws IOException {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">" + entities() + "]>";
        byte[] form = rewritten(desk.pencil().row("Anggota", null, "Bu Ani").save(),
                text -> text.replaceFirst("(<\\?xml[^>]*>)", "$1" + bomb)
                        .replace("Bu Ani", "&i;"));
        desk.turnsAway("broken-form", form);
    }

    @Test
    void ofAFormulaItsLastResultCounts() throws IOException {
        byte[] form = rewritten(desk.pencil()
                .row("Barang", null, "Gula", "kilo", null, null, 4_242, 0)
                .row("Barang", null, "Garam", "kilo", null, null, 4_343, 0)
                .row("Barang", null, "Cuka", "buah", null, 900, 1_000, 4_444)
                .row("Barang", null, null, null, null, null, 4_343).save(),
                text -> text.replace("<v>4242</v>", "<f>A1*2</f><v>16000</v>")
                        .replace("<v>4343</v>", "<f>A1*2</f>")
                        .replace("<v>4444</v>", "<f>A1*2</f><v></v>"));
        String sentence = " cell-broken Rumus di sel ini tidak ada hasilnya; tulis hasilnya"
                + " langsung di sini.";
        assertEquals(List.of("Barang!F5" + sentence, "Barang!G6" + sentence),
                desk.faults(form));
    }

    @Test
    void theTableMayComeInOldLettersOrWithCommas() {
        String table = "sep=,\r\nJenis,Nama,Satuan,Harga jual,Stok\r\n"
                + "Barang,Kopi caf\u00e9,buah,\"1.500\",\r\nbarang,Gula,kilo,murah,\r\n"
                + "Kulkas,x,,,\r\n";
        List<String> expected = List.of("A5 unknown-row Jenis \"Kulkas\" tidak dikenal; tulis"
                + " Anggota, Barang, Pelanggan, Titipan di anggota, Alat warung, atau Saldo awal.",
                "D4 cell-not-number \"murah\" bukan angka; tulis angka saja, seperti 12500"
                        + " atau 12.500.");
        for (String letters : List.of("UTF-8", "windows-1252", "UTF-16")) {
            assertEquals(expected, desk.faults(table.getBytes(Charset.forName(letters))), letters);
            assertEquals(expected, desk.faults(table.replace("sep=,\r\n", "\r\n").replace(",", "\t")
                    .replace("\"1.500\"", "1.500").getBytes(Charset.forName(letters))), letters);
        }
    }

    @Test
    void tooManyRowsAreTurnedAwayAndFaultsAreCounted() {
        desk.turnsAway("too-many-rows", rows(5_000, 3_000));
        Response faulty = desk.sent("/preview", rows(2_000, -1));
        assertEquals(2_000, faulty.jsonPath().getInt("faultsInAll"));
        assertEquals(200, faulty.jsonPath().getList("faults").size());
    }

    private static byte[] rows(int many, int price) {
        Pencil pencil = desk.pencil();
        for (int at = 0; at < many; at++) {
            pencil.row("Barang", "B" + at, "Barang " + at, "buah", 8_990_000 + at, 2_000, price,
                    10);
        }
        return pencil.save();
    }

    private static String entities() {
        StringBuilder all = new StringBuilder();
        for (char name = 'b'; name <= 'i'; name++) {
            all.append("<!ENTITY ").append(name).append(" \"")
                    .append(("&" + (char) (name - 1) + ";").repeat(10)).append("\">");
        }
        return all.toString();
    }

    private byte[] rewritten(byte[] form, UnaryOperator<String> change)
            throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        Path file = folder.resolve("isian.xlsx");
        Files.write(file, form);
        try (FileSystem inside = FileSystems.newFileSystem(file);
                Stream<Path> all = Files.walk(inside.getPath("/"))) {
            for (Path part : all.filter(Files::isRegularFile).toList()) {
                parts.put(part.toString().substring(1), change.apply(Files.readString(part)));
            }
        }
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }
}
