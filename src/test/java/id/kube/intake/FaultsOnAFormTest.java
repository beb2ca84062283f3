package id.kube.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is wrong on a form is told cell by cell, and nothing of it is written. */
@QuarkusTest
class FaultsOnAFormTest {

    private static final String PAGE = """
            {"id":"m1","type":"member","date":"2026-11-24","member":"A01","name":"Bu Siti",\
            "role":"ketua","from":"2026-11-01"}
            {"id":"m2","type":"member","date":"2026-11-24","member":"A02","name":"Bu Sri",\
            "role":"anggota","from":"2026-11-01"}
            {"id":"m3","type":"member","date":"2026-11-24","member":"A03","name":"Bu Sri",\
            "role":"anggota","from":"2026-11-01"}
            {"id":"p1","type":"product","date":"2026-11-24","sku":"MIE","name":"Mie goreng",\
            "unit":"pcs","barcodes":["8991"],\
            "packs":[{"name":"dus","size":40,"barcode":"8992"}]}
            {"id":"p2","type":"product","date":"2026-11-24","sku":"TEH-1","name":"Teh",\
            "unit":"pcs"}
            {"id":"p3","type":"product","date":"2026-11-24","sku":"TEH-2","name":"Teh",\
            "unit":"pcs"}
            {"id":"o1","type":"opening","date":"2026-11-24","assets":[{"asset":"KULKAS",\
            "cost":2400000,"life_months":48,"since":"2026-11-01"}],"consigned":[{\
            "member":"A03","sku":"MIE","qty":4,"value":8000,"settle":10000,\
            "since":"2026-11-20"}]}
            {"id":"c1","type":"customer","date":"2026-11-24","code":"P01","name":"Pak Jo"}
            {"id":"g1","type":"gift","date":"2026-11-24","amount":250000,"to":"till"}
            """;
    private static FormDesk desk;

    @BeforeEach
    void open() {
        desk = desk == null ? FormDesk.open("form-faults", PAGE) : desk;
    }

    @Test
    void goods() {
        Object name = "Gula";
        found("Barang", "B4 cell-empty Nama belum diisi;", null, null, "buah", null, null, 3_000);
        found("Barang", "C4 cell-empty Satuan belum diisi;", null, name, null, null, null, 3_000);
        found("Barang", "F4 cell-empty Harga jual belum diisi;", null, name, "buah");
        found("Barang", "C4 unknown-unit Satuan \"karung\" tidak dikenal;", null, name, "karung",
                null, null, 3_000);
        found("Barang", "E4 cell-not-number \"murah\" bukan angka;", null, name, "buah", null,
                "murah", 3_000);
        found("Barang", "F4 cell-not-whole \"12,5\" ada pecahannya;", null, name, "buah", null,
                null, new java.math.BigDecimal("12.5"));
        found("Barang", "F4 cell-not-whole \"12,000\" ada pecahannya;", null, name, "buah", null,
                null, "12,000");
        found("Barang", "F4 price-too-small Harga Rp12 terlalu kecil;", null, name, "buah", null,
                null, 12);
        found("Barang", "F4 cell-negative \"-3000\" kurang dari nol;", null, name, "buah", null,
                null, -3_000);
        found("Barang", "G4 cell-negative \"-2\" kurang dari nol;", null, name, "buah", null,
                2_000, 3_000, -2);
        found("Barang", "G4 cell-not-countable \"2,5\" tidak bisa dihitung;", null, name, "buah",
                null, 2_000, 3_000, "2,5");
        found("Barang", "G4 cell-not-countable \"2,1234\" tidak bisa dihitung;", null, name,
                "kilo", null, 2_000, 3_000, "2,1234");
        found("Barang", "E4 cost-needed Harga beli belum diisi;", null, name, "kilo", null, null,
                3_000, 2);
        found("Barang", "F4 cell-too-large \"9999999999999999999999\" terlalu besar;", null, name,
                "buah", null, null, "9999999999999999999999");
        found("Barang", "G4 cell-too-large \"90000000\" terlalu besar;", null, name, "buah", null,
                90_000_000, 90_000_000, 90_000_000);
        found("Barang", "F4 cell-not-number \"01/12/2026\" bukan angka;", null, name, "buah",
                null, null, LocalDate.of(2026, 12, 1));
        found("Barang", "A4 cell-too-long Tulisan di sel ini terlalu panjang;", "x".repeat(33),
                name, "buah", null, null, 3_000);
        found("Barang", "B4 cell-broken Rumus di sel ini tidak ada hasilnya;",
                null, "#REF!", "buah", null, null, 3_000);
    }

    @Test
    void whatIsThereAlreadyOrTwice() {
        found("Barang", "A4 known-already \"mie\" sudah tercatat", "mie", "Mie kuah", "buah",
                null, null, 3_000);
        found("Barang", "B4 known-already \"MIE GORENG\" sudah tercatat", null, "MIE  GORENG",
                "buah", null, null, 3_000);
        found("Barang", "D4 known-already \"8991\" sudah tercatat", null, "Mie kuah", "buah",
                8_991, null, 3_000);
        found("Barang", "D4 known-already \"8992\" sudah tercatat", null, "Mie kuah", "buah",
                "8992", null, 3_000);
        found("Pelanggan", "B4 known-already \"Pak Jo\" sudah tercatat", null, "Pak Jo");
        found("Pelanggan", "A4 known-already \"P01\" sudah tercatat", "P01", "Bu Ani");
        found("Anggota", "A4 known-already \"A01\" sudah tercatat", "A01", "Bu Wati");
        found("Saldo awal", "C8 figure-known Laci warung sudah ada Rp250.000 di buku;",
                "Laci warung", null, 5_000);
        List<String> twice = desk.faults(desk.pencil()
                .row("Barang", "X", "Gula", "kilo", "777", null, 16_000)
                .row("Barang", "x", "GULA", "kilo", "777", null, 16_000)
                .row("Saldo awal", "Bank", null, 5_000).row("Saldo awal", "Bank", null, 7_000)
                .save());
        assertEquals(4, twice.size(), twice.toString());
        assertTrue(twice.contains("Barang!D5 twice-on-form \"777\" sudah ditulis di Barang!D4;"
                + " hapus salah satu, atau pakai yang lain."), twice.toString());
        assertTrue(twice.contains("Saldo awal!A9 twice-on-form \"Bank\" sudah ditulis di"
                + " Saldo awal!A8; hapus salah satu, atau pakai yang lain."), twice.toString());
    }

    @Test
    void people() {
        found("Anggota", "E4 unknown-office Tugas \"wakil\" tidak dikenal;", null, "Bu Ani", null,
                null, "wakil");
        found("Anggota", "E4 office-taken Tugas ketua sudah dipegang Bu Siti;", null, "Bu Ani",
                null, null, "ketua");
        found("Anggota", "F4 cell-not-day \"kemarin\" bukan tanggal;", null, "Bu Ani", null, null,
                null, "kemarin");
        found("Anggota", "F4 cell-not-day \"31/2/2026\" bukan tanggal;", null, "Bu Ani", null,
                null, null, "31/2/2026");
        found("Anggota", "F4 day-to-come Tanggal 25/11/2026 belum sampai;", null, "Bu Ani", null,
                null, null, LocalDate.of(2026, 11, 25));
        found("Anggota", "D4 cell-not-phone \"ada\" bukan nomor HP;", null, "Bu Ani", null, "ada");
        found("Pelanggan", "E4 cell-negative \"-1\" kurang dari nol;", null, "Bu Ani", null, null,
                -1);
        found("Saldo awal", "A8 unknown-figure Saldo \"Dompet\" tidak dikenal;", "Dompet", null,
                5_000);
        found("Saldo awal", "B8 member-not-known \"Bu Ani\" bukan anggota;", "Tabungan anggota",
                "Bu Ani", 5_000);
        found("Saldo awal", "B8 member-of-several Ada beberapa anggota bernama \"Bu Sri\";",
                "Tabungan anggota", "Bu Sri", 5_000);
        found("Saldo awal", "B8 cell-empty Atas nama belum diisi;", "Utang warung", null, 5_000);
        found("Saldo awal", "B8 party-not-wanted Bank tidak perlu nama;", "Bank", "BRI",
                5_000);
        found("Saldo awal", "C8 cell-empty Jumlah belum diisi;", "Tabungan anggota", "A02");
    }

    @Test
    void goodsThatMembersCarry() {
        String sheet = "Titipan di anggota";
        found(sheet, "A4 cell-empty Nama anggota belum diisi;", null, "MIE", 5, 2_000, 2_500);
        found(sheet, "A4 member-not-known \"Bu Ani\" bukan anggota;", "Bu Ani", "MIE", 5, 2_000,
                2_500);
        found(sheet, "A4 member-of-several Ada beberapa anggota bernama \"Bu Sri\";", "Bu Sri",
                "MIE", 5, 2_000, 2_500);
        found(sheet, "A4 carried-known A03 sudah tercatat membawa titipan Rp8.000;", "A03", "MIE",
                5, 2_000, 2_500);
        found(sheet, "B4 cell-empty Nama barang belum diisi;", "A02", null, 5, 2_000, 2_500);
        found(sheet, "B4 good-not-known \"Emas\" bukan barang warung;", "A02", "Emas", 5, 2_000,
                2_500);
        found(sheet, "B4 good-of-several Ada beberapa barang bernama \"teh\";", "A02", "teh", 5,
                2_000, 2_500);
        found(sheet, "C4 cell-empty Banyaknya belum diisi;", "A02", "MIE", null, 2_000, 2_500);
        found(sheet, "C4 cell-negative \"-5\" kurang dari nol;", "A02", "MIE", -5, 2_000, 2_500);
        found(sheet, "C4 cell-not-number \"lima\" bukan angka;", "A02", "MIE", "lima", 2_000,
                2_500);
        found(sheet, "C4 cell-not-countable \"2,5\" tidak bisa dihitung;", "A02", "MIE", "2,5",
                2_000, 2_500);
        found(sheet, "C4 cell-too-large \"90000000\" terlalu besar;", "A02", "MIE", 90_000_000,
                2_000, 2_500);
        found(sheet, "D4 cell-empty Harga beli belum diisi;", "A02", "MIE", 5, null, 2_500);
        found(sheet, "D4 cell-not-number \"murah\" bukan angka;", "A02", "MIE", 5, "murah", 2_500);
        found(sheet, "E4 cell-empty Harga setor belum diisi;", "A02", "MIE", 5, 2_000);
        found(sheet, "E4 price-too-small Harga Rp2 terlalu kecil;", "A02", "MIE", 5, 2_000, 2);
        found(sheet, "E4 cell-broken Rumus di sel ini", "A02", "MIE", 5, 2_000, "#REF!");
        found(sheet, "F4 cell-not-day \"kemarin\" bukan tanggal;", "A02", "MIE", 5, 2_000, 2_500,
                "kemarin");
        found(sheet, "F4 day-to-come Tanggal 25/11/2026 belum sampai;", "A02", "MIE", 5, 2_000,
                2_500, "25/11/2026");
        assertEquals(List.of(sheet + "!B5 twice-on-form \"mie goreng\" sudah ditulis di " + sheet
                + "!B4; hapus salah satu, atau pakai yang lain."), desk.faults(desk.pencil()
                .row(sheet, "A02", "MIE", 5, 2_000, 2_500, "10/11/2026")
                .row(sheet, "A02", "mie goreng", 5, 2_000, 2_500, "10/11/2026")
                .row(sheet, "A02", "MIE", 5, 2_000, 2_500, "11/11/2026").save()));
        assertEquals(List.of("Barang!F4 cell-empty Harga jual belum diisi; tulis di sel ini, atau"
                + " kosongkan seluruh barisnya."), desk.faults(desk.pencil()
                .row("Barang", null, "Gula", "kilo").row(sheet, "A02", "Gula", "0,5", 9_000,
                        10_000).save()), "a good with a fault is told once");
    }

    @Test
    void equipment() {
        String sheet = "Alat warung";
        found(sheet, "A4 cell-empty Nama alat belum diisi;", null, 500_000, 48, "1/11/2026");
        found(sheet, "A4 known-already \"Kulkas\" sudah tercatat", "Kulkas", 500_000, 48,
                "1/11/2026");
        found(sheet, "A4 cell-too-long Tulisan di sel ini terlalu panjang; paling banyak 32",
                "x".repeat(33), 500_000, 48, "1/11/2026");
        found(sheet, "B4 cell-empty Harga beli belum diisi;", "Rak", null, 48, "1/11/2026");
        found(sheet, "B4 price-too-small Harga Rp0 terlalu kecil;", "Rak", 0, 48, "1/11/2026");
        found(sheet, "B4 cell-negative \"-500000\" kurang dari nol;", "Rak", -500_000, 48,
                "1/11/2026");
        found(sheet, "B4 cell-not-number \"mahal\" bukan angka;", "Rak", "mahal", 48,
                "1/11/2026");
        found(sheet, "C4 cell-empty Umur bulan belum diisi;", "Rak", 500_000, null, "1/11/2026");
        found(sheet, "C4 cell-not-number \"4 tahun\" bukan angka;", "Rak", 500_000, "4 tahun",
                "1/11/2026");
        found(sheet, "C4 cell-negative \"-4\" kurang dari nol;", "Rak", 500_000, -4, "1/11/2026");
        for (String months : List.of("4,5", "0", "1201")) {
            found(sheet, "C4 cell-not-months \"" + months + "\" bukan jumlah bulan; tulis bulan"
                    + " bulat dari 1 sampai 1200, seperti 60 untuk lima tahun.", "Rak", 500_000,
                    months, "1/11/2026");
        }
        found(sheet, "D4 cell-empty Sejak belum diisi;", "Rak", 500_000, 48);
        found(sheet, "D4 day-to-come Tanggal 25/11/2026 belum sampai;", "Rak", 500_000, 48,
                "25/11/2026");
        assertEquals(List.of(sheet + "!A5 twice-on-form \"RAK\" sudah ditulis di " + sheet
                + "!A4; hapus salah satu, atau pakai yang lain."), desk.faults(desk.pencil()
                .row(sheet, "Rak", 500_000, 48, "1/11/2026")
                .row(sheet, "RAK", 500_000, 48, "1/11/2026").save()));
    }

    @Test
    void aSlipIsOnlyRemarkedOn() {
        Response looked = desk.sent("/preview", desk.pencil()
                .row("Barang", null, "Gula", "kilo", null, 16_000, 14_000)
                .row("Titipan di anggota", "A02", "MIE", 5, 2_500, 2_000)
                .row("Alat warung", "Rak", 500, 48, "1/11/2026")
                .row("Saldo awal", "Bank", null, 250).save());
        assertEquals(0, looked.jsonPath().getInt("faultsInAll"));
        assertEquals(List.of("Barang!F4", "Titipan di anggota!E4", "Alat warung!B4",
                "Saldo awal!C8"),
                looked.jsonPath().getList("remarks.cell"));
        assertEquals("Harga jual Rp14.000 di bawah harga beli Rp16.000; periksa lagi,"
                + " jangan-jangan tertukar.", looked.jsonPath().getString("remarks[0].detail"));
    }

    @Test
    void aHeadThatIsGoneIsMissed() {
        assertEquals(List.of("Barang!A1 head-missing Judul kolom Harga jual tidak ada;"
                + " kembalikan judulnya seperti di contoh isian."),
                desk.faults(desk.pencil().at("Barang", 2, "Nama", "Satuan", "Stok")
                        .row("Barang", "Gula", "kilo", 2).save()));
        assertEquals(List.of("Anggota!A1 head-missing Judul kolom Nama tidak ada;"
                + " kembalikan judulnya seperti di contoh isian."),
                desk.faults(desk.pencil().at("Anggota", 2).row("Anggota", null, "Bu Ani").save()));
        assertEquals(List.of(), desk.faults(desk.pencil().at("Barang", 3)
                .at("Barang", 2, "harga jual*", "Satuan", "Catatan", "NAMA")
                .row("Barang", 16_000, "kilo", "manis", "Gula").save()));
    }

    private static void found(String sheet, String expected, Object... row) {
        List<String> faults = desk.faults(desk.pencil().row(sheet, row).save());
        assertEquals(1, faults.size(), expected + faults);
        assertTrue(faults.get(0).startsWith(sheet + "!" + expected), faults.get(0));
    }

}
