package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.CalmShop.Today;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A meeting may agree not to hear a signal; nobody alone can, and everybody sees it. */
@QuarkusTest
class MutedSignalsTest {

    private static final int CALM_DAYS = 63;

    @TestHTTPResource("/")
    URI server;

    @Test
    void areSilentOnlyByDecisionOfAMeetingAndSaidToBeSo() {
        CalmShop shop = new CalmShop();
        shop.live(CALM_DAYS, day -> { });
        shop.live(5, Today::nothingIsSetAside);
        shop.live(1, day -> {
            day.nothingIsSetAside();
            day.boxIsShort(60_000);
        });
        Warung group = Warung.open(server, "diam", "operator");
        group.stream(shop.text(), false);
        String last = CalmShop.FIRST.plusDays(shop.day() - 1L).toString();
        assertEquals(List.of("box-short", "setaside-missed"), signals(group, last));

        JsonNode refused = rule(group, "a", "setaside-missed", 1, "", last);
        assertEquals("refused", refused.get("status").textValue());
        assertEquals("bad-field", refused.get("code").textValue());
        for (String signal : List.of("setaside-missed", "box-short")) {
            assertEquals("written", rule(group, "b-" + signal, signal, 1,
                    ",\"meeting\":\"R7\"", last).get("status").textValue());
        }
        JsonNode quiet = group.get("leakage?asOf=" + last);
        assertEquals(List.of("box-short"), signals(group, last), "what is proven is told");
        assertEquals("[\"box-short\",\"setaside-missed\"]", quiet.get("muted").toString());

        rule(group, "c", "setaside-missed", 0, "", last);
        assertTrue(signals(group, last).contains("setaside-missed"));
    }

    private static JsonNode rule(Warung group, String id, String signal, int value,
            String meeting, String from) {
        return group.stream("""
                {"id":"%s","type":"rule","date":"2026-11-24","name":"leak.mute.%s","value":%d,\
                "from":"%s"%s}""".formatted(id, signal, value, from, meeting), true).get(0);
    }

    private static List<String> signals(Warung group, String day) {
        return StreamSupport.stream(group.get("leakage?asOf=" + day).get("findings")
                        .spliterator(), false)
                .map(finding -> finding.get("signal").textValue()).sorted().toList();
    }
}
