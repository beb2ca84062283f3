package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No balance leaves ±10^15, however small the step that would take it there. */
@QuarkusTest
class LimitOfTheBooksTest {

    @TestHTTPResource("/")
    URI server;

    @Test
    void isHeldToTheRupiah() {
        Warung warung = Warung.open(server, "batas", "operator");
        List<JsonNode> results = warung.stream("""
                {"id":"a","type":"grant","date":"2026-11-24","amount":1000000000000000,\
                "to":"bank"}
                {"id":"b","type":"grant","date":"2026-11-24","amount":1,"to":"bank"}
                {"id":"c","type":"cash.move","date":"2026-11-24","from":"bank","to":"box",\
                "amount":1}
                {"id":"d","type":"gift","date":"2026-11-24","amount":1,"to":"bank"}
                {"id":"e","type":"gift","date":"2026-11-24","amount":1,"to":"bank"}
                """, true);
        assertEquals(List.of("written", "refused", "written", "written", "refused"),
                results.stream().map(result -> result.get("status").textValue()).toList());
        assertEquals("too-large", results.get(1).get("code").textValue());
        JsonNode balance = warung.get("ledger/trial-balance");
        assertEquals(1_000_000_000_000_000L, balance.get("accounts").get(1).get("balance")
                .longValue());
        assertEquals("equal", warung.get("daybook/verify").get("rebuilt").textValue());
    }
}
