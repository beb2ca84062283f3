package id.kube.qris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kube.daybook.Refusal;
import id.kube.money.Rupiah;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The shop and its screens read and write QRIS alike; the screens' tests read the same file. */
class QrisTextTest {

    private final JsonNode vectors = vectors();

    @Test
    void sumsUpAsEverybodyDoes() {
        assertFalse(vectors.get("sums").isEmpty());
        for (JsonNode one : vectors.get("sums")) {
            assertEquals(one.get("sum").textValue(), CheckSum.of(one.get("text").textValue()));
        }
    }

    @Test
    void knowsTheMerchantByNameAndNumber() {
        for (JsonNode merchant : vectors.get("merchants")) {
            QrisText qris = QrisText.read(merchant.get("text").textValue() + "\n");
            assertEquals(merchant.get("name").textValue(), qris.name());
            assertEquals(merchant.get("nmid").textValue(), qris.number());
            assertEquals(merchant.get("city").textValue(), qris.city());
            assertEquals(merchant.get("text").textValue(), qris.text());
        }
    }

    @Test
    void writesEveryAmountIntoTheCode() {
        int written = 0;
        for (JsonNode merchant : vectors.get("merchants")) {
            QrisText qris = QrisText.read(merchant.get("text").textValue());
            for (Map.Entry<String, JsonNode> one : merchant.get("payable").properties()) {
                assertEquals(one.getValue().textValue(),
                        qris.asking(Rupiah.of(Long.parseLong(one.getKey()))));
                written++;
            }
        }
        assertEquals(30, written);
    }

    @Test
    void asksForNoTipBesideTheAmount() {
        JsonNode tip = vectors.get("tip");
        assertEquals(tip.get("payable").textValue(), QrisText.read(tip.get("text").textValue())
                .asking(Rupiah.of(tip.get("amount").longValue())));
    }

    @Test
    void refusesWhatLeadsNoMoneyToTheGroup() {
        assertFalse(vectors.get("refused").isEmpty());
        for (JsonNode one : vectors.get("refused")) {
            Refusal no = assertThrows(Refusal.class,
                    () -> QrisText.read(one.get("text").textValue()));
            assertEquals(one.get("code").textValue(), no.code(), one.get("why").textValue());
        }
    }

    @Test
    void refusesAnAmountQrisCannotCarry() {
        QrisText qris = QrisText.read(vectors.get("merchants").get(0).get("text").textValue());
        assertFalse(vectors.get("amountsRefused").isEmpty());
        for (JsonNode amount : vectors.get("amountsRefused")) {
            Refusal no = assertThrows(Refusal.class,
                    () -> qris.asking(Rupiah.of(amount.longValue())));
            assertEquals("qris-amount", no.code());
        }
    }

    private static JsonNode vectors() {
        try (InputStream file = QrisTextTest.class.getResourceAsStream("/qris.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
