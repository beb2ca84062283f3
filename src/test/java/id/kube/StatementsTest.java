package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The statements of every month of a shop agree with its trial balance and with each other. */
@QuarkusTest
class StatementsTest {

    private static final String SHOP = "tulip";

    @TestHTTPResource("/")
    URI server;

    @Test
    void cashFlowEndsInThePlacesOfMoneyEveryMonth() {
        Warung warung = WrittenShops.written(server, SHOP);
        for (YearMonth month : months(warung)) {
            JsonNode flow = warung.get("reports/cash-flow?month=" + month);
            assertEquals(sum(flow.get("lines"), "amount"), flow.get("change").longValue());
            assertEquals(flow.get("closing").longValue(), flow.get("opening").longValue()
                    + flow.get("change").longValue(), month.toString());
            assertEquals(standing(warung, month, code -> code.startsWith("1-11")
                    && !code.equals("1-1160")), flow.get("closing").longValue(),
                    month.toString());
        }
    }

    @Test
    void equityMovesByItsAccountsAndTheResultEveryMonth() {
        Warung warung = WrittenShops.written(server, SHOP);
        for (YearMonth month : months(warung)) {
            JsonNode equity = warung.get("reports/equity?from=" + month.atDay(1) + "&to="
                    + month.atEndOfMonth());
            long result = warung.get("reports/income?month=" + month).get("surplus").longValue();
            assertEquals(result, equity.get("surplus").get("result").longValue());
            assertEquals(equity.get("closing").longValue() - equity.get("opening").longValue(),
                    sum(equity.get("lines"), "increase") - sum(equity.get("lines"), "decrease")
                            + result, month.toString());
            assertEquals(-standing(warung, month, code -> code.charAt(0) > '2'),
                    equity.get("closing").longValue(), month.toString());
        }
    }

    @Test
    void cashBookRunsFromWhatWasCarriedToWhatLiesThere() {
        Warung warung = WrittenShops.written(server, SHOP);
        for (YearMonth month : months(warung)) {
            JsonNode rows = warung.get("reports/cash-book?place=till&month=" + month)
                    .get("rows");
            JsonNode last = rows.get(rows.size() - 1);
            assertEquals(last.get("left").longValue(), rows.get(0).get("left").longValue()
                    + last.get("in").longValue() - last.get("out").longValue());
            assertEquals(standing(warung, month, "1-1110"::equals),
                    last.get("left").longValue(), month.toString());
            JsonNode single = warung.get("reports/cash-book?place=till&detail=true&month="
                    + month).get("rows");
            assertTrue(single.size() >= rows.size());
            assertEquals(last, single.get(single.size() - 1));
        }
    }

    @Test
    void stockCardsEndInTheStockOfTheShop() {
        Warung warung = WrittenShops.written(server, SHOP);
        YearMonth month = months(warung).get(1);
        for (JsonNode pool : warung.get("stock?asOf=" + month.atEndOfMonth())) {
            if (pool.get("place").textValue().equals("shop")) {
                JsonNode rows = warung.get("reports/stock-card?sku="
                        + pool.get("sku").textValue() + "&month=" + month).get("rows");
                JsonNode last = rows.get(rows.size() - 1);
                assertEquals(pool.get("quantity").longValue(), last.get("left").longValue());
                assertEquals(pool.get("value").longValue(), last.get("value").longValue());
            }
        }
    }

    @Test
    void changesTellWhatAPrintedReportDoesNotShow() {
        Warung warung = WrittenShops.written(server, SHOP);
        long head = warung.get("daybook?limit=1").get("head").get("no").longValue();
        long since = head - 40;
        JsonNode changes = warung.get("reports/changes?asOf=9999-01-01&since=" + since);
        assertFalse(changes.get("entries").isEmpty());
        changes.get("entries").forEach(entry ->
                assertTrue(entry.get("no").longValue() > since, entry.toString()));
        for (JsonNode moved : changes.get("accounts")) {
            String code = moved.get("code").textValue();
            long told = StreamSupport.stream(changes.get("entries").spliterator(), false)
                    .flatMap(entry -> StreamSupport.stream(
                            entry.get("lines").spliterator(), false))
                    .filter(line -> line.get("code").textValue().equals(code))
                    .mapToLong(line -> line.get("amount").longValue()).sum();
            assertEquals(told, moved.get("change").longValue(), code);
        }
    }

    @Test
    void theClosingOfAYearEarnsNothingAndMovesNoMoney() {
        Warung warung = Warung.open(server, "tutup-tahun", "operator");
        warung.stream("""
                {"id":"g","type":"grant","date":"2025-03-01","amount":5000000,"to":"till"}
                {"id":"i","type":"income.other","date":"2025-12-05","amount":70000,"to":"till"}
                {"id":"e","type":"expense","date":"2025-12-06","account":"6-1240",\
                "amount":30000,"from":"till"}
                {"id":"y","type":"year.close","date":"2025-12-31","year":2025}
                """, true).forEach(result ->
                        assertEquals("written", result.get("status").textValue()));
        JsonNode equity = warung.get("reports/equity?from=2025-12-01&to=2025-12-31");
        assertEquals(40_000, equity.get("surplus").get("result").longValue());
        assertEquals(-40_000, equity.get("surplus").get("closed").longValue());
        assertEquals(0, equity.get("surplus").get("closing").longValue());
        assertEquals(5_040_000, equity.get("closing").longValue());
        JsonNode flow = warung.get("reports/cash-flow?month=2025-12");
        assertEquals(40_000, flow.get("change").longValue());
        assertEquals(2, flow.get("lines").size());
        assertEquals(70_000, warung.get("reports/income?month=2025-12&known=2").get("surplus")
                .longValue());
    }

    private static List<YearMonth> months(Warung warung) {
        YearMonth last = YearMonth.parse(warung.get("daybook?limit=1").get("lastDay")
                .textValue().substring(0, 7));
        return java.util.stream.Stream.iterate(last.minusMonths(12), month -> month.plusMonths(1))
                .limit(13).toList();
    }

    private static long standing(Warung warung, YearMonth month, Predicate<String> which) {
        return Warung.items(warung.get("ledger/trial-balance?asOf=" + month.atEndOfMonth()))
                .stream().filter(account -> which.test(account.get("code").textValue()))
                .mapToLong(account -> account.get("balance").longValue()).sum();
    }

    private static long sum(JsonNode lines, String field) {
        return StreamSupport.stream(lines.spliterator(), false)
                .mapToLong(line -> line.get(field).longValue()).sum();
    }
}
