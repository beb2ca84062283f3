package id.kube.rules;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every value a rule ever had stays readable, with its day and the meeting behind it. */
@QuarkusTest
class RulesOverTimeTest {

    private static final String WAGE = "findAll { it.name == 'wage.base' }";

    @Test
    void standInTheOrderInWhichTheyHoldNotInWhichTheyWereWritten() {
        Shop shop = Shop.open("aturan-urut");
        shop.write("""
                {"id":"b","type":"rule","date":"2026-11-02","name":"wage.base","value":100000,\
                "from":"2026-07-01","meeting":"R7","memo":"K1/2026-07: Upah naik"}
                {"id":"a","type":"wage.rate","date":"2026-11-03","from":"2026-01","base":60000,\
                "deduct":5000}
                {"id":"c","type":"rule","date":"2026-11-04","name":"wage.base","value":175000,\
                "from":"2027-01-01","meeting":"R11"}
                """);
        shop.asKetua().get("/api/v1/rules/history").then().statusCode(200)
                .body(WAGE + ".value", equalTo(List.of("150000", "60000", "100000", "175000")))
                .body(WAGE + "[0].since", nullValue())
                .body(WAGE + "[1].since", equalTo("2026-01-01"))
                .body(WAGE + "[1].meeting", nullValue())
                .body(WAGE + "[2].meeting", equalTo("R7"))
                .body(WAGE + "[2].memo", equalTo("K1/2026-07: Upah naik"))
                .body(WAGE + "[2].writtenOn", equalTo("2026-11-02"));
        shop.asKetua().get("/api/v1/rules").then().statusCode(200)
                .body("'wage.base'", equalTo("100000"));
    }

    @Test
    void areReadByEverybodyAndChangedByTheKetuaAlone() {
        Shop shop = Shop.open("aturan-siapa");
        for (String role : List.of("anggota", "kasir", "sekretaris", "bendahara", "pendamping")) {
            String token = shop.program(role);
            assertEquals(200, as(token).get("/api/v1/rules/history").statusCode(), role);
            as(token).body("""
                    {"id":"x","type":"rule","date":"2026-11-04","name":"wage.base",\
                    "value":1,"from":"2026-11-04"}""").post("/api/v1/daybook").then()
                    .statusCode(403);
        }
    }

    /** A term beyond the calendar would make every list of debts fail; an unwise wage does not. */
    @Test
    void areRefusedOnlyWhereNoMeetingCanMeanThem() {
        Shop shop = Shop.open("aturan-batas");
        for (String bad : List.of("kasbon.days 36501", "consign.days 1000000000000",
                "meeting.everyDays 36501", "shift.slots 25", "setaside.daily -1")) {
            shop.asKetua().body(rule(bad)).post("/api/v1/daybook").then().statusCode(422)
                    .body("code", equalTo("bad-field"));
        }
        for (String good : List.of("kasbon.days 36500", "consign.days 0", "shift.slots 24",
                "wage.deduction 9000000", "setaside.daily 0")) {
            shop.asKetua().body(rule(good)).post("/api/v1/daybook").then().statusCode(201);
        }
        shop.asKetua().get("/api/v1/credit").then().statusCode(200);
        shop.asKetua().get("/api/v1/consignments").then().statusCode(200);
    }

    private static String rule(String nameAndValue) {
        String[] parts = nameAndValue.split(" ");
        return """
                {"id":"l-%s-%s","type":"rule","date":"2026-11-20","name":"%s","value":%s,\
                "from":"2026-11-20"}""".formatted(parts[0], parts[1].replace("-", "m"), parts[0],
                parts[1]);
    }
}
