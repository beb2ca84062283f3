package id.kube.daybook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The canonical form follows RFC 8785, and the chain follows from it alone. */
class CanonicalTest {

    private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

    @Test
    void writesTheExampleOfTheStandard() {
        assertEquals("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,"
                + "0.002,1e-27],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
                canonical("""
                        {"numbers":[333333333.33333329,1E30,4.50,2e-3,
                        0.000000000000000000000000001],
                        "string":"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                        "literals":[null,true,false]}"""));
    }

    @Test
    void sortsNamesByTheirUtf16Units() {
        assertEquals("{\"\\r\":1,\"1\":2,\"\u0080\":3,\"ö\":4,\"€\":5,\"\uD83D\uDE00\":6,"
                + "\"\uFB33\":7}", canonical("""
                {"\\u20ac":5,"\\r":1,"\\ufb33":7,"1":2,"\\ud83d\\ude00":6,"\\u0080":3,
                "\\u00f6":4}"""));
    }

    @Test
    void theOrderAndSpacingOfWhatWasSentDoNotMatter() {
        ObjectNode one = entry("{\"id\":\"a\",\"amount\":5}");
        ObjectNode other = entry("{ \"amount\" : 5, \"id\" : \"a\" }");
        assertEquals(Canonical.chain("0", one, 1, AT), Canonical.chain("0", other, 1, AT));
    }

    @Test
    void theHashIsThatOfThePreviousOneAndTheSealedEntry() throws Exception {
        String sealed = "ff{\"id\":\"a\",\"no\":7,\"receivedAt\":\"2026-11-24T02:00:00Z\"}";
        String expected = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(sealed.getBytes(StandardCharsets.UTF_8)));
        ObjectNode entry = entry("{\"id\":\"a\"}");
        assertEquals(expected, Canonical.chain("ff", entry, 7, AT));
        assertNotEquals(expected, Canonical.chain("fe", entry, 7, AT));
        assertNotEquals(expected, Canonical.chain("ff", entry, 8, AT));
        assertNotEquals(expected, Canonical.chain("ff", entry, 7, AT.plusMillis(1)));
    }

    @Test
    void whatIsNotOneStrictValueIsNotRead() {
        for (String broken : List.of("", "{", "{}{}", "{\"a\":1,\"a\":2}", "NaN", "01",
                "[".repeat(41) + "]".repeat(41), "9".repeat(2_000), "1E99999999999")) {
            assertThrows(UnreadableEntry.class, () -> Canonical.read(broken), broken);
        }
        assertThrows(UnreadableEntry.class, () -> Canonical.read(new byte[] {'"', -1, '"'}));
        assertThrows(UnreadableEntry.class,
                () -> Canonical.write(Canonical.read("{\"a\":1e400}")));
    }

    private static String canonical(String json) {
        return Canonical.write(Canonical.read(json));
    }

    private static ObjectNode entry(String json) {
        return (ObjectNode) Canonical.read(json);
    }
}
