package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kube.money.Rupiah;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Paper and screen write money and days alike; the screens' tests read the same file. */
class SharedVectorsTest {

    @Test
    void writesMoneyAsTheScreensDo() throws IOException {
        JsonNode rupiah = vectors().get("rupiah");
        assertFalse(rupiah.isEmpty());
        for (JsonNode one : rupiah) {
            assertEquals(one.get("text").textValue(),
                    Rupiah.of(one.get("amount").longValue()).toString());
        }
    }

    @Test
    void namesTheSameWeekdays() throws IOException {
        JsonNode days = vectors().get("days");
        assertFalse(days.isEmpty());
        for (JsonNode one : days) {
            String paper = PaperDay.day(LocalDate.parse(one.get("date").textValue()));
            assertEquals(one.get("paper").textValue(), paper);
            assertEquals(paper.substring(0, 3),
                    one.get("screen").textValue().substring(0, 3));
        }
    }

    private static JsonNode vectors() throws IOException {
        try (InputStream file = SharedVectorsTest.class.getResourceAsStream("/vectors.json")) {
            return new ObjectMapper().readTree(file);
        }
    }
}
