package id.kube.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What the till looks up before it takes a sale back, and before somebody on duty eats. */
@QuarkusTest
class SalesOfADayTest {

    private static final String DAY = """
            {"id":"m","type":"member","date":"2026-11-01","member":"A01","name":"Bu Siti",\
            "role":"ketua","from":"2026-11-01"}
            {"id":"p","type":"product","date":"2026-11-01","sku":"MIE","name":"Mie","unit":"pcs",\
            "price":3000}
            {"id":"g","type":"grant","date":"2026-11-01","amount":1000000,"to":"till"}
            {"id":"b","type":"purchase","date":"2026-11-02","lines":[{"sku":"MIE","qty":100,\
            "amount":250000}],"pay":[{"m":"till","amount":250000}]}
            {"id":"s0","type":"sale","date":"2026-11-03","lines":[{"sku":"MIE","qty":1,\
            "amount":3000}],"pay":[{"m":"till","amount":3000}]}
            {"id":"s1","type":"sale","date":"2026-11-04","lines":[{"sku":"MIE","qty":4,\
            "amount":12000}],"discount":1000,"reason":"kemasan rusak",\
            "pay":[{"m":"till","amount":6000},{"m":"kasbon","party":"P1","amount":5000}]}
            {"id":"s2","type":"sale","date":"2026-11-04","lines":[{"sku":"MIE","qty":1,\
            "amount":3000}],"pay":[{"m":"till","amount":3000}]}
            {"id":"v2","type":"sale.void","date":"2026-11-04","ref":"s2","reason":"salah catat"}
            {"id":"r1","type":"sale.refund","date":"2026-11-05","ref":"s1","lines":[{"line":0,\
            "qty":1,"amount":2750}],"pay":{"m":"till"}}
            {"id":"n1","type":"snack","date":"2026-11-05","member":"A01",\
            "shift":"2026-11-05/1","lines":[{"sku":"MIE","qty":1,"amount":1500}]}
            """;

    @TestHTTPResource("/")
    URI server;

    @Test
    void tellsWhatWasSoldAndWhatIsLeftOfIt() {
        Warung group = Warung.open(server, "jual-sehari", "operator");
        group.stream(DAY, false).forEach(result -> assertFalse(
                result.get("status").textValue().equals("refused"), result.toString()));

        JsonNode sales = group.get("sales?date=2026-11-04");
        assertEquals(2, sales.size(), sales.toString());
        assertEquals("s2", sales.get(0).get("id").textValue());
        assertTrue(sales.get(0).get("undone").booleanValue());
        JsonNode first = sales.get(1);
        assertFalse(first.get("undone").booleanValue());
        assertEquals(1_000, first.get("discount").longValue());
        assertEquals(3, first.get("lines").get(0).get("left").longValue());
        assertEquals(9_250, first.get("lines").get(0).get("leftAmount").longValue());
        assertEquals("P1", first.get("pay").get(1).get("party").textValue());
        assertEquals(0, group.get("sales?date=2026-11-06").size());

        JsonNode eaten = group.get("snacks/A01?shift=2026-11-05/1");
        assertEquals(2_000, eaten.get("limit").longValue());
        assertEquals(500, eaten.get("left").longValue());
        assertEquals(2_000, group.get("snacks/A01?shift=2026-11-05/2").get("left")
                .longValue());
        AssertionError refused = assertThrows(AssertionError.class,
                () -> group.get("snacks/A01?shift=pagi"));
        assertTrue(refused.getMessage().contains("bad-field"), refused.getMessage());
    }

    @Test
    void aPieceAtAnotherPriceIsLookedAtAndOneThatIsWeighedByRupiahIsNot() {
        Warung group = Warung.open(server, "jual-harga", "operator");
        group.stream("""
                {"id":"p","type":"product","date":"2026-11-01","sku":"MIE","name":"Mie",\
                "unit":"pcs","price":3000}
                {"id":"q","type":"product","date":"2026-11-01","sku":"TLR","name":"Telur",\
                "unit":"gram","price":28000,"pricePer":1000}
                """, true);
        assertTrue(isLookedAt(group, 1, "MIE", 1, 3_500));
        assertTrue(isLookedAt(group, 2, "MIE", 3, 8_999));
        assertFalse(isLookedAt(group, 3, "MIE", 3, 9_000));
        assertFalse(isLookedAt(group, 4, "TLR", 179, 5_000));
        assertTrue(isLookedAt(group, 5, "TLR", 179, 5_100));
    }

    /** Whether a sale of a device is put up for review because of its price. */
    private static boolean isLookedAt(Warung group, int seq, String sku, long qty,
            long amount) {
        group.post("daybook", """
                {"id":"d%d","type":"sale","date":"2026-11-04","device":"kasir-1","seq":%d,\
                "lines":[{"sku":"%s","qty":%d,"amount":%d}],\
                "pay":[{"m":"till","amount":%d}]}""".formatted(seq, seq, sku, qty, amount,
                amount), 202);
        return group.get("daybook/d" + seq).get("reviews").toString().contains("\"price\"");
    }
}
