package id.kube.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The list "Perlu dicek": people must see whose entry it is before they judge it. */
@QuarkusTest
class PerluDicekTest {

    @TestHTTPResource("/")
    URI server;

    @Test
    void saysWhatItWasWhoseAndHowMuchUntilARemarkSettlesIt() {
        Warung warung = Warung.open(server, "perlu-dicek", "operator");
        warung.stream("""
                {"id":"p","type":"product","date":"2026-11-01","sku":"MIE","name":"Mie",\
                "unit":"pcs"}
                {"id":"c","type":"customer","date":"2026-11-01","code":"C01","name":"Bu Ijah"}
                {"id":"s","type":"sale","date":"2026-11-02","lines":[{"sku":"MIE","qty":2,\
                "amount":7000}],"pay":[{"m":"kasbon","party":"C01","amount":7000}]}
                """, false);

        JsonNode odd = warung.get("review?open=true");
        assertEquals(1, odd.size(), odd.toString());
        assertEquals("Penjualan", odd.get(0).get("kind").textValue());
        assertEquals("Bu Ijah", odd.get(0).get("who").textValue());
        assertEquals(7_000, odd.get(0).get("amount").longValue());

        warung.stream("""
                {"id":"n","type":"note","date":"2026-11-03","about":"s","text":"barang ada"}
                """, false);
        assertEquals(0, warung.get("review?open=true").size());
        assertEquals("Bu Ijah", warung.get("review").get(0).get("who").textValue());
    }
}
