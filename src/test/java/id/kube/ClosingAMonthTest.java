package id.kube;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.sheets.Report;
import io.quarkus.arc.All;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A month is closed by two people, once nothing is left to clear, and stays as it was. */
@QuarkusTest
class ClosingAMonthTest {

    private static final String OCTOBER = """
            {"id":"o1","type":"member","date":"2026-10-01","member":"A01","name":"Bu Ketua",\
            "role":"ketua","from":"2026-10-01"}
            {"id":"o2","type":"member","date":"2026-10-01","member":"A02","name":"Bu Sri",\
            "role":"bendahara","from":"2026-10-01"}
            {"id":"g","type":"grant","date":"2026-10-01","amount":20000000,"to":"bank"}
            {"id":"k","type":"asset.buy","date":"2026-10-01","asset":"KULKAS","amount":1200000,\
            "life_months":12,"from":"bank"}
            {"id":"p","type":"product","date":"2026-10-01","sku":"MIE","name":"Mi goreng",\
            "unit":"pcs","price":3000}
            {"id":"b","type":"purchase","date":"2026-10-01","lines":[{"sku":"MIE","qty":100,\
            "amount":250000}],"pay":[{"m":"bank","amount":250000}]}
            {"id":"r","type":"shift.plan","date":"2026-10-01","month":"2026-10","slots":3,\
            "cells":[{"date":"2026-10-05","slot":1,"member":"A02"}]}
            {"id":"s","type":"sale","date":"2026-10-05","lines":[{"sku":"MIE","qty":2,\
            "amount":6000}],"pay":[{"m":"till","amount":3000},{"m":"qris","amount":3000}]}
            """;
    private static final String CLEARED = """
            {"id":"c1","type":"shift.attend","date":"2026-10-05","shift":"2026-10-05/1",\
            "member":"A02"}
            {"id":"c2","type":"cash.count","date":"2026-10-31","where":"till","counted":3000}
            {"id":"c3","type":"stock.count","date":"2026-10-31","lines":[{"sku":"MIE",\
            "counted":98}]}
            {"id":"c4","type":"depreciate","date":"2026-10-31","month":"2026-10"}
            {"id":"c5","type":"wage.accrue","date":"2026-10-31","month":"2026-10",\
            "members":["A01","A02"]}
            {"id":"c6","type":"qris.settle","date":"2026-11-02","amount":3000,"mdr":0,\
            "to":"bank"}
            """;
    private static final String BESIDES = """
            {"id":"x1","type":"customer","date":"2026-10-06","code":"P1","name":"Bu Ani"}
            {"id":"x2","type":"owner","date":"2026-10-06","code":"W1","name":"Bu Tetangga"}
            {"id":"x3","type":"product","date":"2026-10-06","sku":"KUE","name":"Kue basah",\
            "unit":"pcs"}
            {"id":"x4","type":"titip.in","date":"2026-10-06","owner":"W1","sku":"KUE","qty":9}
            {"id":"x5","type":"sale","date":"2026-10-06","lines":[{"sku":"MIE","qty":1,\
            "amount":3000}],"pay":[{"m":"kasbon","amount":3000,"party":"P1"}]}
            {"id":"x6","type":"consign.take","date":"2026-10-06","member":"A02",\
            "due":"2026-10-13","lines":[{"sku":"MIE","qty":5,"settle":14000}]}
            {"id":"x7","type":"visit","date":"2026-10-07","visitor":"Bu Lurah",\
            "from":"Kelurahan","purpose":"melihat"}
            {"id":"x8","type":"meeting","date":"2026-10-08","meeting":"R1",\
            "present":["A01","A02"],"decisions":[{"code":"R1-1","text":"Jujur"}]}
            """;
    private static final String PINS = """
            {"id":"%s","treasurer":{"member":"A02","pin":"%s"},
             "chair":{"member":"A01","pin":"135791"}}""";

    @Inject
    @All
    List<Report> reports;

    @TestHTTPResource("/")
    URI server;

    @Test
    void namesWhatBlocksItAndWhoCanClearIt() {
        Warung warung = october("tutup-tertahan");
        JsonNode state = warung.get("closing/2026-10");
        assertEquals(List.of("depreciation-not-booked", "qris-not-matched", "shifts-not-told",
                "stock-not-counted", "till-not-counted", "wages-not-accrued"),
                codes(state));
        JsonNode refused = warung.post("closing/2026-10", PINS.formatted("t", "246802"), 422);
        assertEquals("closing-blocked", refused.get("code").textValue());
        assertTrue(refused.get("detail").textValue().contains("6 hal"), refused.toString());
    }

    @Test
    void takesTwoPinsAndSealsTheMonthForEver() {
        Warung warung = october("tutup-berdua");
        write(warung, CLEARED);
        assertEquals(List.of(), codes(warung.get("closing/2026-10")));
        warung.post("closing/2026-10", PINS.formatted("t", "000000"), 403);
        assertTrue(warung.get("closing/2026-10").get("seal").isNull());

        JsonNode closed = warung.post("closing/2026-10", PINS.formatted("t", "246802"), 201);

        JsonNode seal = warung.get("closing/2026-10").get("seal");
        assertEquals(closed.get("hash"), seal.get("head"));
        JsonNode statement = warung.get("reports/income?month=2026-10");
        JsonNode late = warung.post("daybook", FirstGoods.sale("late")
                .replace("2026-11-24", "2026-10-20"), 202);
        assertEquals("month-closed", late.get("code").textValue());
        assertEquals(seal, warung.get("closing/2026-10").get("seal"));
        assertEquals(statement, warung.get("reports/income?month=2026-10"));
        assertFalse(warung.get("daybook/late").get("postings").isEmpty());
        assertEquals("2026-11-01", warung.get("daybook/late").get("bookedOn").textValue());
    }

    @Test
    void whatCameLateIsNamedInTheMonthItCountsIn() {
        Warung warung = october("tutup-terlambat");
        write(warung, CLEARED);
        assertEquals("", late(warung, "month", "2026-11"));
        warung.post("closing/2026-10", PINS.formatted("t", "246802"), 201);
        assertEquals("", late(warung, "month", "2026-11"));
        warung.post("daybook", """
                {"id":"l1","type":"sale","date":"2026-10-20","by":"A02","lines":[{"sku":"MIE",\
                "qty":1,"amount":3000}],"pay":[{"m":"till","amount":3000}]}""", 202);
        warung.post("daybook", """
                {"id":"l2","type":"consign.take","date":"2026-10-21","member":"A01",\
                "due":"2026-10-28","lines":[{"sku":"MIE","qty":4,"settle":11000}]}""", 202);
        warung.post("daybook", """
                {"id":"l3","type":"setaside","date":"2026-11-02","amount":1000}""", 201);
        String told = "2026-10-20,2026-11-01,Penjualan,Bu Sri,3000 "
                + "2026-10-21,2026-11-01,Titipan dibawa anggota,Bu Ketua,11000";
        assertEquals(told, late(warung, "month", "2026-11"));
        assertEquals(told, late(warung, "income", "2026-11"));
        assertEquals("", late(warung, "month", "2026-10"));
        assertEquals("", late(warung, "month", "2026-12"));
    }

    /** The rows of the section, each as a line of a table; empty where there is none. */
    private static String late(Warung warung, String report, String month) {
        return Warung.items(warung.get("reports/" + report + ".json?month=" + month)).stream()
                .filter(sheet -> sheet.get("report").textValue().equals("month-late"))
                .flatMap(sheet -> Warung.items(sheet.get("rows")).stream())
                .map(row -> Stream.of("happened", "booked", "kind", "who", "amount")
                        .map(cell -> row.get(cell).asText()).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    @Test
    void everyPaperOfAClosedMonthIsTheSameForEver() {
        Warung warung = october("tutup-berkas");
        write(warung, BESIDES + CLEARED);
        String open = "reports/month?month=2026-10";
        assertFalse(warung.get(open).get("sealed").booleanValue());
        warung.post("closing/2026-10", PINS.formatted("t", "246802"), 201);
        assertTrue(warung.get(open).get("sealed").booleanValue());
        Map<String, byte[]> papers = new TreeMap<>();
        for (Report report : reports) {
            if (report.isSealedWithItsMonth()) {
                for (String form : List.of("pdf", "csv", "xlsx")) {
                    String path = "reports/" + report.name() + "." + form + "?month=2026-10"
                            + "&place=till&account=1-1220&sku=MIE";
                    papers.put(path, warung.bytes(path));
                }
            }
        }
        assertEquals(72, papers.size());

        warung.post("daybook", FirstGoods.sale("late").replace("2026-11-24", "2026-10-20"), 202);
        write(warung, """
                {"id":"l1","type":"kube","date":"2026-11-03","name":"KUBE Lain","city":"Bogor"}
                {"id":"l2","type":"member","date":"2026-11-03","member":"A02","name":"Bu Lain",\
                "role":"anggota","from":"2026-10-01"}
                {"id":"l3","type":"pendamping","date":"2026-11-03","code":"P1","name":"Bu Nur"}
                {"id":"l4","type":"wage.pay","date":"2026-11-03","member":"A02","amount":1000,\
                "from":"bank"}
                {"id":"l5","type":"reverse","date":"2026-11-03","ref":"c4","reason":"salah"}
                {"id":"l6","type":"product","date":"2026-11-03","sku":"MIE","name":"Mi lain",\
                "unit":"pcs"}
                {"id":"l7","type":"customer","date":"2026-11-03","code":"P1","name":"Bu Ganti"}
                {"id":"l8","type":"owner","date":"2026-11-03","code":"W1","name":"Bu Baru"}
                {"id":"l9","type":"titip.return","date":"2026-11-03","owner":"W1","sku":"KUE",\
                "qty":1}
                {"id":"l10","type":"member","date":"2026-11-03","member":"A03","name":"Bu Ani",\
                "role":"anggota","from":"2026-10-01"}
                {"id":"l11","type":"wage.accrue","date":"2026-11-03","month":"2026-10",\
                "members":["A03"]}
                {"id":"l12","type":"wage.pay","date":"2026-11-03","member":"A03",\
                "amount":150000,"from":"bank"}
                """);

        JsonNode wages = warung.get("wages/2026-10").get("members");
        assertEquals(List.of("0", "1000", "150000"), Warung.items(wages).stream()
                .map(wage -> wage.get("paid").asText()).toList(), "what was paid since is told");
        papers.forEach((path, paper) -> assertArrayEquals(paper, warung.bytes(path), path));
    }

    @Test
    void waitsForWhatADeviceHasNotSent() {
        Warung warung = october("tutup-alat");
        write(warung, CLEARED);
        String count = """
                {"id":"%s","type":"cash.count","date":"2026-11-0%d","where":"till",\
                "counted":3000,"device":"hp-2","seq":%d}
                """;
        write(warung, count.formatted("d1", 1, 7) + count.formatted("d2", 2, 9)
                + count.formatted("d3", 3, 12));
        JsonNode block = warung.get("closing/2026-10").get("blocks").get(0);
        assertEquals("device-behind", block.get("code").textValue());
        assertEquals("Catatan hp-2 nomor 8 belum sampai; nyalakan alat itu sampai semua"
                + " terkirim.", block.get("text").textValue());
        write(warung, count.formatted("d4", 4, 8));
        block = warung.get("closing/2026-10").get("blocks").get(0);
        assertTrue(block.get("text").textValue().contains("nomor 10\u201311"), block.toString());
        write(warung, """
                {"id":"n","type":"note","date":"2026-11-05","about":"%s","text":"HP hilang"}
                """.formatted(block.get("about").textValue()));
        assertEquals(List.of(), codes(warung.get("closing/2026-10")));
    }

    @Test
    void offersTheMonthsThatAreOver() {
        Warung warung = october("tutup-daftar");
        JsonNode over = warung.get("closing");
        assertEquals("[{\"month\":\"2026-10\",\"closed\":false}]", over.toString());
        write(warung, CLEARED);
        warung.post("closing/2026-10", PINS.formatted("t", "246802"), 201);
        assertTrue(warung.get("closing").get(0).get("closed").booleanValue());
        Warung empty = Warung.open(server, "tutup-kosong", "operator");
        assertTrue(empty.get("closing").isEmpty());
    }

    @Test
    void takesACountOfTheShelfFromTheDaysAfterTheMonth() {
        Warung warung = october("tutup-rak");
        write(warung, """
                {"id":"r1","type":"stock.count","date":"2026-11-03","lines":[{"sku":"MIE",\
                "counted":98}]}
                """);
        assertFalse(codes(warung.get("closing/2026-10")).contains("stock-not-counted"));
    }

    @Test
    void isNotClosedByOnePersonTwice() {
        Warung warung = october("tutup-sendiri");
        write(warung, CLEARED);
        JsonNode refused = warung.post("closing/2026-10", """
                {"id":"t","treasurer":{"member":"A01","pin":"135791"},
                 "chair":{"member":"A01","pin":"135791"}}""", 422);
        assertEquals("two-people", refused.get("code").textValue());
        warung.put("people/A03/pin", """
                {"role":"anggota","name":"Bu Ani","pin":"2468"}""", 204);
        JsonNode other = warung.post("closing/2026-10", """
                {"id":"t","treasurer":{"member":"A03","pin":"2468"},
                 "chair":{"member":"A01","pin":"135791"}}""", 403);
        assertEquals("not-hers", other.get("code").textValue());
    }

    private Warung october(String code) {
        Warung warung = Warung.open(server, code, "operator");
        write(warung, OCTOBER);
        warung.put("people/A02/pin", """
                {"role":"bendahara","name":"Bu Sri","pin":"246802"}""", 204);
        return warung;
    }

    private static void write(Warung warung, String page) {
        warung.stream(page, true).forEach(result ->
                assertEquals("written", result.get("status").textValue(), result.toString()));
    }

    private static List<String> codes(JsonNode state) {
        return Warung.items(state.get("blocks")).stream()
                .map(block -> block.get("code").textValue()).sorted().toList();
    }
}
