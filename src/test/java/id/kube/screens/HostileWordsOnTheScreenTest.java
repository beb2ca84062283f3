package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people write is shown as they wrote it, and is never run. */
@QuarkusTest
class HostileWordsOnTheScreenTest {

    private static final String WORDS = "<img src=x onerror=alert(1)>{{7*7}}";
    private static final String ENTRIES = """
            {"id":"h1","type":"product","date":"2026-11-20","sku":"BAD","name":"%1$s G",\
            "unit":"pcs","price":1000}
            {"id":"h2","type":"member","date":"2026-11-20","member":"A09","name":"%1$s M",\
            "role":"anggota","from":"2026-11-20"}
            {"id":"h3","type":"customer","date":"2026-11-20","code":"P9","name":"%1$s C"}
            {"id":"h4","type":"sale","date":"2026-11-23","lines":[{"sku":"MIE","qty":4,\
            "amount":12000}],"pay":[{"m":"kasbon","amount":12000,"party":"P9"}]}
            {"id":"h5","type":"consign.take","date":"2026-11-05","member":"A09",\
            "due":"2026-11-12","lines":[{"sku":"MIE","qty":20,"settle":60000}]}
            {"id":"h6","type":"meeting","date":"2026-11-21","meeting":"R-2026-11-21",\
            "present":["A01","A09"],"pendamping":true,"agenda":"1. %1$s",\
            "decisions":[{"code":"K9/2026-11","text":"%1$s D"}],"nextOn":"2026-12-08"}
            {"id":"h7","type":"visit","date":"2026-11-22","visitor":"%1$s V","from":"%1$s",\
            "purpose":"%1$s","note":"%1$s"}
            {"id":"h8","type":"withdraw","date":"2026-11-22","from":"treasury","amount":1000,\
            "member":"A09","reason":"%1$s"}
            """.formatted(WORDS);

    @TestHTTPResource("/")
    URI server;

    @Test
    void areShownAsTheyWereWrittenAndNeverRun() {
        Warung group = ShopPages.stocked(server, "layar-jahil");
        group.stream(ENTRIES, true).forEach(result -> assertEquals("written",
                result.get("status").textValue(), result.toString()));
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            List<String> run = new ArrayList<>();
            page.onDialog(dialog -> {
                run.add(page.url() + ": " + dialog.message());
                dialog.dismiss();
            });
            page.onRequest(asked -> {
                if (asked.url().endsWith("/x")) {
                    run.add(page.url() + " asked for " + asked.url());
                }
            });
            Thumb thumb = Thumb.of(page, server, group);
            places().forEach((screen, ending) -> {
                thumb.open(screen);
                assertThat(page.getByText(WORDS + ending).first()).isAttached();
            });
            assertEquals(List.of(), run);
        }
    }

    /** Where words of people stand, and how those end that must be there. */
    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("kasir", " G");
        places.put("barang", " G");
        places.put("titipan", " M");
        places.put("titipan/A09", " M");
        places.put("belum-setor", " M");
        places.put("kasbon", " C");
        places.put("kasbon/P9", " C");
        places.put("rapat", " D");
        places.put("rapat/tamu", " V");
        places.put("laporan/members", " M");
        places.put("laporan/kasbon-book", " C");
        places.put("berkas/2026-11", " D");
        return places;
    }
}
