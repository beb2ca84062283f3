package id.kube.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From her first page each woman of the group reaches what she needs in a month, can use it, and is
 * offered nothing that is then refused because it is not hers.
 */
@QuarkusTest
class MonthOfEachRoleTest {

    private static final String BESIDES = """
            {"id":"rl-1","type":"customer","date":"2026-11-02","code":"P1","name":"Bu Dedeh"}
            {"id":"rl-2","type":"sale","date":"2026-11-03","lines":[{"sku":"MIE","qty":4,\
            "amount":12000}],"pay":[{"m":"kasbon","amount":12000,"party":"P1"}]}
            {"id":"rl-3","type":"consign.take","date":"2026-11-05","member":"A04",\
            "due":"2026-11-12","lines":[{"sku":"MIE","qty":10,"settle":29000}]}
            {"id":"rl-4","type":"saving.deposit","date":"2026-11-05","member":"A05",\
            "amount":20000,"to":"treasury"}
            {"id":"rl-5","type":"pendamping","date":"2026-11-02","code":"P01","name":"Bu Dian"}
            {"id":"rl-6","type":"owner","date":"2026-11-20","code":"T1","name":"Bu Sri"}
            {"id":"rl-7","type":"product","date":"2026-11-20","sku":"RSL","name":"Risol",\
            "unit":"pcs"}
            {"id":"rl-8","type":"titip.in","date":"2026-11-23","owner":"T1","sku":"RSL","qty":35}
            """;

    @TestHTTPResource("/")
    URI server;

    /** Who she is, her first page, where it must lead within three taps, and what is not hers. */
    @ParameterizedTest
    @CsvSource({
        "anggota,3,saya,piket titipan/* simpanan rapat aturan sisihan bantuan laporan/*,"
                + "Tambah anggota;Usulkan jadwal;Catat rapat;Buku tamu;Perlu dibeli;Uang KUBE",
        "kasir,3,kasir,serah titipan/*/ambil titipan/*/setor kasbon/* barang/hitung barang/rusak"
                + " qris,Tambah anggota;Belanja;Kemas ulang;QRIS warung;Bayar upah",
        "sekretaris,2,beranda,rapat/siapkan rapat/catat rapat/tamu piket/*/rencana berkas aturan"
                + " barang/hitung laporan/*,Tambah anggota;Pindah uang;Catat upah;Isi dari Excel;"
                + "Belanja barang;Sudah ditangani;Kunci",
        "bendahara,1,beranda,uang/pindah upah/* tutup/* sisihan simpanan/* qris/pasang berkas/*"
                + " kasbon/* barang/belanja,Tambah anggota;Usulkan jadwal;Catat rapat;"
                + "Sudah ditangani",
        "ketua,0,modal,belum-setor modal/putar piket/*/rencana aturan/wage.base alat rapat/catat"
                + " periksa upah/* tutup/tahun pesan/setor,",
        "pendamping,-1,ringkasan,modal belum-setor rapat/tamu berkas/* laporan/*,Ambil titipan;"
                + "Terima setoran;Tambah anggota;Pindah uang;Cetak struk;Catat rapat;Kunci;"
                + "Bayar kasbon;Serah terima"})
    void leadsToAllSheNeedsAndToNothingThatIsNotHers(String role, int who, String first,
            String needs, String others) {
        Warung group = written("peran-" + role);
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.windowInJakarta(360, 640);
            Walk walk = new Walk(page);
            Thumb thumb = who < 0 ? Thumb.of(page, server, group, "P01", "246824", "Bu Dian")
                    : Thumb.of(page, server, group, MonthOfTen.code(who), MonthOfTen.pin(who),
                            MonthOfTen.NAMES.get(who));
            thumb.open(first);
            Set<String> seen = walk.everywhere();
            assertEquals("", String.join("\n", walk.wrong()));
            Set<String> missing = new TreeSet<>(List.of(needs.split(" ")));
            missing.removeIf(screen -> seen.contains("#/" + screen));
            assertEquals(Set.of(), missing, "not led to, of " + seen);
            List<String> refused = others == null ? List.of() : List.of(others.split(";"));
            assertEquals(List.of(), walk.offered().stream().filter(word -> refused.stream()
                    .anyMatch(word::startsWith)).toList());
        }
    }

    private Warung written(String code) {
        Warung group = MonthOfTen.written(server, code);
        group.stream(BESIDES, true).forEach(result -> assertEquals("written",
                result.get("status").textValue(), result.toString()));
        ShopPages.holdAMeeting(group);
        group.put("people/P01/pin",
                "{\"role\":\"pendamping\",\"name\":\"Bu Dian\",\"pin\":\"246824\"}");
        return group;
    }
}
