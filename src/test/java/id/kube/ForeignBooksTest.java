package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that we did not write reach the same figures, for every scenario. */
@QuarkusTest
class ForeignBooksTest {

    private static final Pattern BALANCE =
            Pattern.compile("\\s*(-?\\d+)(?: IDR)?  (\\d-\\d{4})-[^:\\s]*(?::(\\S+))?");
    private static final List<String> HOSTILE = List.of("beras 5kg", "-X", "a:b", "ibu;tini",
            "A--2e-", "É\\\"", "%41", "A", "x  y");

    @TestHTTPResource("/")
    URI server;

    static Stream<String> scenarios() {
        return Stream.of("tulip", "cempaka", "tulip-quiet", "one-defaulter", "cash-skimmed",
                "kasbon-runaway");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void hledgerCountsTheSameOnThreeDays(String name) throws IOException {
        ForeignProgram hledger = new ForeignProgram("hledger").orSkip();
        Warung warung = WrittenShops.written(server, name);
        Path journal = saved(warung, "hledger", name + ".journal");
        hledger.says("-f", journal, "check", "--strict");
        for (LocalDate day : days(name)) {
            assertEquals(balances(warung, day), counted(hledger.says("-f", journal, "bal", "-N",
                    "--flat", "-e", day.plusDays(1))), name + " on " + day);
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void ledgerReadsTheSameJournal(String name) throws IOException {
        ForeignProgram ledger = new ForeignProgram("ledger").orSkip();
        Warung warung = WrittenShops.written(server, name);
        Path journal = saved(warung, "hledger", name + ".ledger");
        for (LocalDate day : days(name)) {
            assertEquals(balances(warung, day), counted(ledger.says("--strict", "-f", journal,
                    "bal", "--flat", "-e", day.plusDays(1))), name + " on " + day);
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void beancountAcceptsEveryMonthEnd(String name) throws IOException {
        ForeignProgram beanCheck = new ForeignProgram("bean-check").orSkip();
        Warung warung = WrittenShops.written(server, name);
        assertEquals("", beanCheck.says(saved(warung, "beancount", name + ".beancount")));
    }

    @Test
    void noMemoAndNoCodeBreaksOutOfItsLine() throws IOException {
        Warung warung = Warung.open(server, "hostile", "operator");
        StringBuilder page = new StringBuilder("""
                {"id":"date:2001-01-01","type":"gift","date":"2026-10-01","amount":90000,\
                "to":"till","memo":"a\\n2026-10-01 x\\n  k  5 IDR\\n;date:2020-01-01, [2020-02-02] \
                | \\"q\\\\ %41 \\u2028\\u202e {1} @ 5 = 3 (1/0)"}
                """);
        for (String code : HOSTILE) {
            page.append(Warung.JSON.createObjectNode().put("id", "w-" + HOSTILE.indexOf(code))
                    .put("type", "withdraw").put("date", "2026-10-02").put("from", "till")
                    .put("amount", 1_000).put("member", code).put("reason", code + "\n; "
                            + code)).append('\n');
        }
        warung.stream(page.toString(), false).forEach(result -> assertFalse(
                result.get("status").textValue().equals("refused"), result.toString()));
        Path journal = saved(warung, "hledger", "hostile.journal");
        Path beans = saved(warung, "beancount", "hostile.beancount");
        new ForeignProgram("hledger").orSkip().says("-f", journal, "check", "--strict");
        new ForeignProgram("ledger").orSkip().says("-f", journal, "--strict", "bal");
        assertEquals("", new ForeignProgram("bean-check").orSkip().says(beans));
        assertEquals(HOSTILE.size(), counted(new ForeignProgram("hledger").says("-f", journal,
                "bal", "-N", "--flat", "-e", "2026-10-03")).keySet().stream()
                .filter(account -> account.startsWith("1-1230")).count());
    }

    private static Path saved(Warung warung, String form, String name) throws IOException {
        Path file = Files.createDirectories(Path.of("target/foreign")).resolve(name);
        return Files.write(file, warung.bytes("export/" + form));
    }

    /** The last day, and two before it: in the middle of a month and at the end of one. */
    private static List<LocalDate> days(String name) {
        List<LocalDate> days = Warung.unpacked("/scenarios/" + name + ".daybook.ndjson.gz")
                .lines().map(line -> LocalDate.parse(Warung.read(line).get("date").textValue()))
                .sorted().toList();
        LocalDate middle = days.get(days.size() / 2);
        return List.of(middle, middle.withDayOfMonth(middle.lengthOfMonth()),
                days.get(days.size() - 1));
    }

    private static Map<String, Long> balances(Warung warung, LocalDate day) {
        Map<String, Long> balances = new TreeMap<>();
        for (JsonNode account : Warung.items(
                warung.get("ledger/trial-balance?parties=true&asOf=" + day))) {
            String code = account.get("code").textValue();
            account.get("parties").forEach(party -> balances.put(code + ":"
                    + party.get("party").textValue().replace("+", "%2B"),
                    party.get("balance").longValue()));
            boolean isWhole = account.get("parties").isEmpty();
            if (isWhole && account.get("balance").longValue() != 0) {
                balances.put(code, account.get("balance").longValue());
            }
        }
        return balances;
    }

    private static Map<String, Long> counted(String words) {
        Map<String, Long> balances = new TreeMap<>();
        words.lines().map(BALANCE::matcher).filter(Matcher::matches).forEach(line ->
                balances.put(line.group(3) == null ? line.group(2)
                        : line.group(2) + ":" + line.group(3), Long.valueOf(line.group(1))));
        return balances;
    }
}
