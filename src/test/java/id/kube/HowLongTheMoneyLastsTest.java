package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The runway of whole shops, of which it is known when half of what was entrusted is gone. */
@QuarkusTest
class HowLongTheMoneyLastsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
    private static final long NEVER = Long.MAX_VALUE;

    @TestHTTPResource("/")
    URI server;

    /** Half of it is gone on a day counted from the first one of the shop. */
    @ParameterizedTest
    @CsvSource({"tulip, 211", "tulip-quiet, 359"})
    void isNotToldLongerThanItIsForTheCaseThatAllStop(String name, int half) {
        Warung shop = WrittenShops.written(server, name);
        for (int ahead = 30; ahead <= 90; ahead += 15) {
            JsonNode seen = on(shop, half - ahead);
            assertTrue(days(seen, "allStop") <= ahead, ahead + " days: " + seen.get("runway"));
        }
    }

    /** In nine of ten simulated groups, of which this is one; {@code tulip} is the tenth. */
    @Test
    void spansTheTruthTwoMonthsBefore() {
        JsonNode seen = on(WrittenShops.written(server, "tulip-quiet"), 359 - 60);

        assertTrue(days(seen, "allStop") <= 60 && days(seen, "nobodyElse") >= 60,
                seen.get("runway").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cempaka", "tulip", "tulip-quiet", "one-defaulter"})
    void isToldOnlyWhereCapitalFallsAndFromTheWorstToTheBest(String name) {
        Warung shop = WrittenShops.written(server, name);
        for (int day = 30; day < 330; day += 30) {
            JsonNode seen = on(shop, day);
            long allStop = days(seen, "allStop");
            long likely = days(seen, "likely");
            assertTrue(allStop <= likely && likely <= days(seen, "nobodyElse"), seen.toString());
            if (seen.get("change").get("total").longValue() >= 0) {
                assertEquals(NEVER, allStop, seen.get("runway").toString());
            }
        }
    }

    private static JsonNode on(Warung shop, int day) {
        return shop.get("leakage?asOf=" + FIRST.plusDays(day));
    }

    private static long days(JsonNode seen, String which) {
        JsonNode days = seen.get("runway").path(which);
        return days.isNumber() ? days.longValue() : NEVER;
    }
}
