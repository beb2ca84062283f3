package id.kube.leakage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kube.ShopProcess;
import id.kube.Warung;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a phone has not sent is asked for a day later, and no more once it came. */
class DeviceGapIT {

    private static final String COUNT = """
            {"id":"c-%d","type":"cash.count","date":"2026-11-24","where":"till",\
            "counted":0,"device":"hp-2","seq":%d}
            """;

    @Test
    void isToldADayLaterAndGoneOnceItCame(@TempDir Path folder) {
        Path data = folder.resolve("data");
        String token;
        try (ShopProcess shop = ShopProcess.startAt("2026-11-24T09:00:00+07:00", data)) {
            Warung group = Warung.open(shop.address(), "cempaka", "none");
            group.stream(COUNT.formatted(1, 117) + COUNT.formatted(2, 122), false);
            token = group.token();
            assertEquals(List.of(), told(group));
        }
        try (ShopProcess shop = ShopProcess.startAt("2026-11-25T10:00:00+07:00", data)) {
            Warung group = new Warung(shop.address(), token);
            assertEquals(List.of("Ada catatan yang belum sampai sejak 24 November 2026:"
                    + " hp-2 no. 118\u2013121."), told(group));
            for (int no = 118; no <= 121; no++) {
                group.stream(COUNT.formatted(no, no), false);
            }
            assertEquals(List.of(), told(group));
        }
    }

    private static List<String> told(Warung group) {
        return Warung.items(group.get("leakage").get("findings")).stream()
                .filter(finding -> finding.get("signal").asText().equals("device-gap"))
                .map(finding -> finding.get("text").asText()).toList();
    }
}
