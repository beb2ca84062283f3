package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever changes a line of the day book behind the shop's back is found out. */
class TamperIT {

    private static final int TOUCHED = 6;

    @Test
    void findsALineChangedThroughTheDatabase(@TempDir Path folder) throws SQLException {
        Path data = folder.resolve("data");
        String token = sell(data);
        String url = "jdbc:h2:file:" + data.toAbsolutePath() + "/amanah";
        try (Connection hand = DriverManager.getConnection(url, "sa", "");
                PreparedStatement change = hand.prepareStatement("update entry set body ="
                        + " replace(body, '3000', '2000') where no = ?")) {
            change.setLong(1, TOUCHED);
            assertEquals(1, change.executeUpdate());
        }
        assertIsFoundOut(data, token);
    }

    @Test
    void findsAByteChangedInTheFile(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("data");
        String token = sell(data);
        Path file = data.resolve("amanah.mv.db");
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        String line = "\"id\":\"s-" + (TOUCHED - 4) + "\"";
        assertTrue(bytes.contains(line), "the line stands in the file as it was sent");
        Files.writeString(file, bytes.replace(line, line.replace("s-", "t-")),
                StandardCharsets.ISO_8859_1);
        assertIsFoundOut(data, token);
    }

    private static String sell(Path data) {
        try (ShopProcess shop = ShopProcess.start(data)) {
            Warung warung = Warung.open(shop.address(), "cempaka", "none");
            FirstGoods.stock(warung);
            for (int count = 1; count <= 5; count++) {
                warung.post("daybook", FirstGoods.sale("s-" + count), 201);
            }
            assertEquals("ok", warung.get("daybook/verify").get("chain").textValue());
            return warung.token();
        }
    }

    private static void assertIsFoundOut(Path data, String token) {
        try (ShopProcess shop = ShopProcess.start(data)) {
            JsonNode verdict = new Warung(shop.address(), token).get("daybook/verify");
            assertEquals("broken", verdict.get("chain").textValue(), verdict.toString());
            assertEquals(TOUCHED, verdict.get("brokenAt").intValue(), verdict.toString());
        }
    }
}
