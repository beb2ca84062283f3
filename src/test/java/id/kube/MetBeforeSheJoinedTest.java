package id.kube;

import static id.kube.Shop.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is met in a fact before anybody entered her is who she is entered as afterwards. */
@QuarkusTest
class MetBeforeSheJoinedTest {

    @TestHTTPResource("/")
    URI server;

    @Test
    void keepsTheNameAndTheOfficeSheIsEnteredWithAsOfAnEarlierDay() {
        Warung group = Warung.open(server, "bertemu-dulu", "operator");
        List<JsonNode> told = group.stream("""
                {"id":"mb-1","type":"shift.attend","date":"2026-11-10","shift":"2026-11-10/1",\
                "member":"A07"}
                {"id":"mb-2","type":"member","date":"2026-11-12","member":"A07",\
                "name":"Bu Tini","role":"bendahara","from":"2026-11-01"}
                """, false);
        assertEquals("unknown-member", told.get(0).get("code").textValue(), told.toString());
        group.put("people/A07/pin", """
                {"role":"bendahara","name":"Tini","pin":"246824"}""");
        String members = as(group.token()).get("/api/v1/reports/members?month=2026-11")
                .asString();
        assertTrue(members.contains("Bu Tini"), members);
        String device = as(group.token()).body("{\"name\":\"laci\"}").post("/api/v1/devices")
                .path("token");
        JsonPath signedIn = Shop.signIn(device, "A07", "246824").jsonPath();
        assertEquals("Bu Tini", signedIn.getString("name"));
        assertEquals(List.of("bendahara"), signedIn.getList("roles"));
    }
}
