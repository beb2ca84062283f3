package id.kube.savings;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The box, each member's own book, and what the group puts money by for. */
@QuarkusTest
class SavingsAndGoalsTest {

    private static final String BOOKS = """
            {"id":"m2","type":"member","date":"2026-10-01","member":"A02","name":"Bu Rina",\
            "role":"anggota","from":"2026-10-01"}
            {"id":"m3","type":"member","date":"2026-10-01","member":"A03","name":"Bu Wati",\
            "role":"anggota","from":"2026-10-01"}
            {"id":"g1","type":"grant","date":"2026-10-01","amount":5000000,"to":"till"}
            {"id":"a1","type":"setaside","date":"2026-10-20","amount":100000}
            {"id":"a2","type":"setaside","date":"2026-11-04","amount":150000}
            {"id":"a3","type":"setaside","date":"2026-11-05","amount":60000}
            {"id":"s0","type":"saving.deposit","date":"2026-10-10","member":"A02",\
            "amount":20000,"to":"treasury"}
            {"id":"s1","type":"saving.deposit","date":"2026-11-05","member":"A02",\
            "amount":5000,"to":"treasury","memo":"hasil kebun"}
            {"id":"s2","type":"saving.withdraw","date":"2026-11-06","member":"A02",\
            "amount":15000,"from":"treasury"}
            {"id":"s3","type":"saving.deposit","date":"2026-11-06","member":"A03",\
            "amount":99000,"to":"treasury"}
            """;
    private static final String GOAL = "{\"id\":\"%s\",\"type\":\"note\",\"date\":\"%s\","
            + "\"about\":\"goal:Rolling door\",\"text\":\"%s\"}";

    @Test
    void everybodySeesTheBoxDayByDayAndADayWithoutSalesOwesNothing() {
        Shop shop = Shop.open("kaleng");
        shop.write(BOOKS);
        String member = shop.program("anggota");
        as(member).get("/api/v1/setaside/2026-11").then().statusCode(200)
                .body("find { it.date == '2026-11-04' }.done", equalTo(150_000))
                .body("find { it.date == '2026-11-05' }.open", equalTo(true))
                .body("find { it.date == '2026-11-06' }.open", equalTo(false))
                .body("find { it.date == '2026-11-06' }.done", equalTo(0));
    }

    @Test
    void everyMemberReadsHerOwnBookAndOfficersReadAll() {
        Shop shop = Shop.open("tabungan");
        shop.write(BOOKS);
        shop.pin("A02", "anggota", "2468");
        String hers = shop.session(shop.device("hp-rina"), "A02", "2468");
        as(hers).get("/api/v1/savings/A02?from=2026-11-01&asOf=2026-11-30").then()
                .statusCode(200).body("amount", contains(-15_000, 5_000))
                .body("left", contains(10_000, 25_000)).body("[1].memo", equalTo("hasil kebun"));
        as(hers).get("/api/v1/savings/A03").then().statusCode(200).body("", empty());
        as(shop.program("bendahara")).get("/api/v1/savings/A03").then().statusCode(200)
                .body("", hasSize(1)).body("[0].left", equalTo(99_000));
        as(shop.program("bendahara")).get("/api/v1/savings/A99").then().statusCode(200)
                .body("", empty());
    }

    @Test
    void aGoalTellsHowManyDaysAreLeftAtThePaceOfThirtyDays() {
        Shop shop = Shop.open("tujuan");
        shop.write(BOOKS);
        shop.write(GOAL.formatted("t1", "2026-11-06",
                "Rp2.500.000 di kaleng sisihan, gambar pintu"));
        as(shop.program("anggota")).get("/api/v1/goals?asOf=2026-11-24").then().statusCode(200)
                .body("[0].name", equalTo("Rolling door")).body("[0].amount", equalTo(2_500_000))
                .body("[0].place", equalTo("box")).body("[0].picture", equalTo("pintu"))
                .body("[0].has", equalTo(310_000)).body("[0].grown", equalTo(210_000))
                .body("[0].days", equalTo(30)).body("[0].daysLeft", equalTo(313));
        shop.write(GOAL.formatted("t2", "2026-11-07", "Rp300.000 di kaleng sisihan"));
        shop.asKetua().get("/api/v1/goals?asOf=2026-11-24").then()
                .body("", hasSize(1)).body("[0].daysLeft", equalTo(0));
        shop.write(GOAL.formatted("t3", "2026-11-08", "batal, uangnya untuk kulkas"));
        shop.asKetua().get("/api/v1/goals?asOf=2026-11-24").then().body("", empty());
    }

    @Test
    void wherePlaceDoesNotGrowOrBooksAreYoungNoDaysAreTold() {
        Shop shop = Shop.open("tujuan-muda");
        shop.write(BOOKS);
        shop.write(GOAL.formatted("t1", "2026-11-06", "Rp9.000.000 di bank"));
        shop.asKetua().get("/api/v1/goals?asOf=2026-11-24").then()
                .body("[0].daysLeft", nullValue());
        shop.write(GOAL.formatted("t2", "2026-10-02", "Rp9.000.000 di kaleng sisihan")
                .replace("Rolling door", "Kulkas"));
        shop.asKetua().get("/api/v1/goals?asOf=2026-10-05").then()
                .body("find { it.name == 'Kulkas' }.daysLeft", nullValue());
    }

    @Test
    void onlyKetuaAndBendaharaSetGoals() {
        Shop shop = Shop.open("tujuan-siapa");
        for (String role : Set.of("anggota", "kasir", "sekretaris", "bendahara", "ketua",
                "pendamping")) {
            int status = as(shop.program(role)).body(GOAL.formatted("t-" + role, "2026-11-06",
                    "Rp1.000.000 di bank")).post("/api/v1/daybook").statusCode();
            assertEquals(Set.of("ketua", "bendahara").contains(role) ? 201 : 403, status, role);
        }
    }
}
