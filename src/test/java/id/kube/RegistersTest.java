package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The books that groups are told to keep and never fill come out filled. */
@QuarkusTest
class RegistersTest {

    private static final String PAGE = """
            {"id":"1","type":"member","date":"2026-09-01","member":"A01","name":"Bu Ani",\
            "role":"ketua","from":"2026-09-01"}
            {"id":"2","type":"member","date":"2026-09-01","member":"A02","name":"Bu Tini",\
            "role":"anggota","from":"2026-09-01"}
            {"id":"3","type":"owner","date":"2026-09-01","code":"O1","name":"Bu Kue"}
            {"id":"4","type":"product","date":"2026-09-01","sku":"KUE","name":"Kue Lapis",\
            "unit":"pcs"}
            {"id":"5","type":"titip.in","date":"2026-09-30","owner":"O1","sku":"KUE","qty":4}
            {"id":"6","type":"titip.in","date":"2026-10-02","owner":"O1","sku":"KUE","qty":20}
            {"id":"7","type":"sale","date":"2026-10-03","lines":[{"sku":"KUE","qty":15,\
            "amount":30000,"owner":"O1","owner_amount":25500}],"pay":[{"m":"till","amount":30000}]}
            {"id":"8","type":"titip.return","date":"2026-11-01","owner":"O1","sku":"KUE","qty":9}
            {"id":"9","type":"shift.plan","date":"2026-10-01","month":"2026-10","slots":2,"cells":[\
            {"date":"2026-10-05","slot":1,"member":"A01"},{"date":"2026-10-05","slot":2,\
            "member":"A02"},{"date":"2026-10-06","slot":1,"member":"A02"}]}
            {"id":"10","type":"shift.attend","date":"2026-10-05","shift":"2026-10-05/1",\
            "member":"A01"}
            {"id":"11","type":"shift.swap","date":"2026-10-04","shift":"2026-10-05/2",\
            "member":"A02","sub":"A01","status":"reported"}
            {"id":"12","type":"shift.miss","date":"2026-10-06","shift":"2026-10-06/1",\
            "member":"A02"}
            {"id":"13","type":"meeting","date":"2026-10-07","meeting":"R1","agenda":"Hemat",\
            "present":["A01","A02"],"decisions":[{"code":"K1",\
            "text":"Kasbon paling banyak 50.000"}],"nextOn":"2026-11-07"}
            {"id":"14","type":"visit","date":"2026-10-08","visitor":"Pak Camat","from":"Kecamatan",\
            "purpose":"Melihat warung"}
            """;

    @TestHTTPResource("/")
    URI server;

    private static Warung warung;

    @Test
    void saysWhatEachOwnerBroughtAndIsToBePaid() {
        assertEquals(List.of("Keterangan,Awal,Masuk,Keluar,Sisa,Untuk pemilik (Rp)",
                "Bu Kue,,,,,", "Kue Lapis,4,20,15,9,", "Harus dibayar ke pemilik,,,,,25500"),
                table("guest-goods", "month=2026-10"));
        assertEquals("Kue Lapis,9,0,9,0,", table("guest-goods", "month=2026-11").get(2));
        assertEquals("Kue Lapis,4,20,0,24,", table("guest-goods", "month=2026-10&known=6").get(2));
        JsonNode held = warung().get("guest-goods?asOf=2026-10-31").get(0);
        assertEquals(9, held.get("quantity").intValue());
    }

    @Test
    void showsTheRosterWithWhoStandsIn() {
        assertEquals(List.of("Tanggal,Piket 1,Piket 2", "2026-10-05,Bu Ani,Bu Ani (Bu Tini)",
                "2026-10-06,Bu Tini,"), table("roster", "month=2026-10"));
        assertEquals("2026-10-05,Bu Ani,Bu Tini",
                table("roster", "month=2026-10&known=9").get(1));
    }

    @Test
    void countsWhoCame() {
        assertEquals(List.of("Keterangan,Hadir,Diganti,Bolos,Belum ditandai",
                "Bu Ani,1,0,0,0", "Bu Tini,0,1,1,0", "Jumlah,1,1,1,0"),
                table("attendance", "month=2026-10"));
    }

    @Test
    void keepsMinutesAndGuests() {
        assertEquals(List.of("Perihal,Uraian", "7 Oktober 2026,R1", "Acara,Hemat",
                "Hadir,\"Bu Ani, Bu Tini\"", "Keputusan K1,Kasbon paling banyak 50.000",
                "Rapat berikutnya,7 November 2026"), table("minutes", "month=2026-10"));
        assertEquals(List.of("Tanggal,Keterangan,Dari,Uraian,Catatan",
                "2026-10-08,Pak Camat,Kecamatan,Melihat warung,"),
                table("visits", "month=2026-10"));
        assertEquals(1, table("visits", "month=2026-09").size());
    }

    private List<String> table(String report, String question) {
        return new String(warung().bytes("reports/" + report + ".csv?" + question),
                StandardCharsets.UTF_8).lines().toList();
    }

    private Warung warung() {
        if (warung == null) {
            warung = Warung.open(server, "buku", "operator");
            warung.stream(PAGE, false).forEach(result -> assertFalse(
                    result.get("status").textValue().equals("refused"), result.toString()));
        }
        return warung;
    }
}
