package id.kube.roster;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** From the proposal to the plan, from a swap to the wage that follows from it. */
@QuarkusTest
class PlanningAndSwappingTest {

    private static final String[] NAMES = {"A01", "A02", "A03", "A04"};

    @Test
    void aProposalIsAskedForChangedAndWritten() {
        Shop shop = opened("jadwal-usul");
        Response told = shop.asKetua().get("/api/v1/roster/2026-12/proposal"
                + "?off=A02:1,2/3&off=A03:1&closed=25,26");
        told.then().statusCode(200).body("slots", equalTo(3)).body("fair", equalTo(true))
                .body("gaps", hasSize(0)).body("from", equalTo("2026-12-01"))
                .body("cells", hasSize(29 * 3)).body("sentence", equalTo("Tiap orang dapat 21"
                + " atau 22 piket; tidak ada yang berturut-turut, dan hari libur dijaga."));
        List<Map<String, Object>> cells = told.path("cells");
        assertTrue(cells.stream().noneMatch(cell -> List.of("2026-12-25", "2026-12-26")
                .contains(cell.get("date"))), "the shop is shut");
        assertEquals(Set.of("A01", "A04"), cells.stream()
                .filter(cell -> cell.get("date").equals("2026-12-01"))
                .map(cell -> cell.get("member")).collect(Collectors.toSet()));
        shop.asKetua().get("/api/v1/roster/2026-12").then().body("", hasSize(0));
        shop.asKetua().body(Map.of("id", "plan", "type", "shift.plan", "date", "2026-11-24",
                "month", "2026-12", "slots", 3, "cells", cells)).post("/api/v1/daybook").then()
                .statusCode(201);
        shop.asKetua().get("/api/v1/roster/2026-12").then().body("", hasSize(87));
    }

    @Test
    void theRestOfTheMonthIsPlannedSoThatTheWholeIsEven() {
        Shop shop = opened("jadwal-sisa");
        shop.write(plan("p", "2026-11-01", "2026-11", "2026-11-02", "A02"));
        shop.asKetua().get("/api/v1/roster/2026-11/proposal").then().statusCode(200)
                .body("from", equalTo("2026-11-24")).body("shares.A02", equalTo(6))
                .body("fair", equalTo(true)).body("cells", hasSize(21));
        shop.asKetua().get("/api/v1/roster/2026-10/proposal").then().statusCode(200)
                .body("cells", hasSize(0)).body("sentence",
                equalTo("Tidak ada hari yang masih bisa dijadwalkan di bulan ini."));
    }

    @Test
    void aLaterPlanEmptiesADayOnWhichTheShopStaysShut() {
        Shop shop = opened("jadwal-tutup");
        shop.write(plan("p1", "2026-11-01", "2026-12", "2026-12-09", "A02")
                + plan("p2", "2026-11-01", "2026-12", "2026-12-20", "A03"));
        shop.write("""
                {"id":"p3","type":"shift.plan","date":"2026-11-02","month":"2026-12","slots":3,\
                "cells":[{"date":"2026-12-08","slot":1,"member":"A04"},\
                {"date":"2026-12-10","slot":1,"member":"A04"}]}
                """);
        shop.asKetua().get("/api/v1/roster/2026-12").then()
                .body("date", equalTo(List.of("2026-12-08", "2026-12-10", "2026-12-20")));
    }

    @Test
    void whatCannotBeReadIsSaid() {
        Shop shop = opened("jadwal-salah");
        for (String wrong : List.of("off=A02", "off=A02:x", "off=A02:32", "closed=32",
                "closed=a", "perShift=0", "perShift=6", "off=A02:1/0")) {
            shop.asKetua().get("/api/v1/roster/2026-12/proposal?" + wrong).then().statusCode(400)
                    .body("code", equalTo("bad-field"));
        }
        shop.asKetua().get("/api/v1/roster/besok/proposal").then().statusCode(404);
        shop.asKetua().get("/api/v1/roster/besok/swaps").then().statusCode(404);
    }

    @Test
    void aSwapIsAskedAcceptedAndApprovedAndTheWageFollows() {
        Shop shop = opened("jadwal-tukar");
        shop.write(plan("p1", "2026-11-01", "2026-11", "2026-11-20", "A02")
                + plan("p2", "2026-11-01", "2026-11", "2026-11-21", "A03")
                + plan("p3", "2026-11-01", "2026-11", "2026-11-22", "A04"));
        shop.pin("A02", "anggota", "2222");
        shop.pin("A03", "anggota", "3333");
        String device = shop.device("kasir-1");
        String hers = shop.session(device, "A02", "2222");
        String other = shop.session(device, "A03", "3333");
        assertEquals(403, swap(other, "s0", "2026-11-20", "A02", "A03", "reported"),
                "nobody asked her yet");
        assertEquals(201, swap(hers, "s1", "2026-11-20", "A02", "A03", "asked"));
        assertEquals(403, swap(hers, "s2", "2026-11-20", "A02", "A03", "reported"),
                "she cannot accept for the other");
        seen(shop, "asked", null);
        assertEquals(201, swap(other, "s3", "2026-11-20", "A02", "A03", "reported"));
        assertEquals(403, swap(other, "s4", "2026-11-20", "A02", "A03", "approved"));
        assertEquals(403, swap(other, "s5", "2026-11-20", "A02", "A03", "reported"),
                "she has answered");
        seen(shop, "reported", null);
        assertEquals(201, swap(shop.ketua(), "s6", "2026-11-20", "A02", "A03", "approved"));
        seen(shop, "approved", null);
        shop.write(miss("m1", "2026-11-20", "A02") + miss("m2", "2026-11-22", "A04")
                + miss("m3", "2026-11-20", "A03"));
        seen(shop, "approved", "missed");
        assertEquals(Map.of("A01", 150_000, "A02", 150_000, "A03", 145_000, "A04", 145_000),
                wages(shop), "reported: free; not reported: docked; who did not come: docked");
    }

    @Test
    void aSwapTheKetuaRefusesOrTheOtherDeclinesFreesNobody() {
        Shop shop = opened("jadwal-tolak");
        shop.write(plan("p1", "2026-11-01", "2026-11", "2026-11-20", "A02")
                + plan("p2", "2026-11-01", "2026-11", "2026-11-21", "A04"));
        shop.pin("A03", "anggota", "3333");
        String other = shop.session(shop.device("kasir-1"), "A03", "3333");
        swap(shop.ketua(), "s1", "2026-11-20", "A02", "A03", "asked");
        assertEquals(201, swap(other, "s2", "2026-11-20", "A02", "A03", "refused"));
        seen(shop, "refused", null);
        swap(shop.ketua(), "s3", "2026-11-21", "A04", "A03", "asked");
        swap(other, "s4", "2026-11-21", "A04", "A03", "reported");
        swap(shop.ketua(), "s5", "2026-11-21", "A04", "A03", "refused");
        shop.write(miss("m1", "2026-11-20", "A02") + miss("m2", "2026-11-21", "A04"));
        assertEquals(Map.of("A01", 150_000, "A02", 145_000, "A03", 150_000, "A04", 145_000),
                wages(shop));
    }

    private static Shop opened(String code) {
        Shop shop = Shop.open(code);
        for (String member : NAMES) {
            shop.write("""
                    {"id":"n%s","type":"member","date":"2026-11-01","member":"%s",\
                    "name":"Bu %s","role":"%s","from":"2026-11-01"}
                    """.formatted(member, member, member,
                    member.equals("A01") ? "ketua" : "anggota"));
        }
        return shop;
    }

    private static String plan(String id, String on, String month, String day, String member) {
        return """
                {"id":"%s","type":"shift.plan","date":"%s","month":"%s","slots":3,\
                "cells":[{"date":"%s","slot":2,"member":"%s"}]}
                """.formatted(id, on, month, day, member);
    }

    private static String miss(String id, String day, String member) {
        return """
                {"id":"%s","type":"shift.miss","date":"%s","member":"%s","shift":"%s/2"}
                """.formatted(id, day, member, day);
    }

    private static int swap(String token, String id, String day, String member, String sub,
            String status) {
        return as(token).body("""
                {"id":"%s","type":"shift.swap","date":"2026-11-19","member":"%s","sub":"%s",\
                "shift":"%s/2","status":"%s"}""".formatted(id, member, sub, day, status))
                .post("/api/v1/daybook").statusCode();
    }

    private static void seen(Shop shop, String status, String came) {
        shop.asKetua().get("/api/v1/roster/2026-11/swaps").then().statusCode(200)
                .body("", hasSize(1)).body("[0].status", equalTo(status))
                .body("[0].sub", equalTo("A03"))
                .body("[0].came", came == null ? nullValue() : equalTo(came));
    }

    private static Map<String, Integer> wages(Shop shop) {
        List<Map<String, Object>> told = shop.asKetua().get("/api/v1/wages/2026-11")
                .path("members");
        return told.stream().collect(Collectors.toMap(one -> (String) one.get("member"),
                one -> (Integer) one.get("net")));
    }
}
