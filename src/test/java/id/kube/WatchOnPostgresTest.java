package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.CalmShop.Today;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The watch where a server keeps the books in PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class WatchOnPostgresTest {

    private static final int CALM_DAYS = 63;

    @TestHTTPResource("/")
    URI server;

    @Test
    void criesWhereMoneyIsNoLongerSetAsideAndNotBefore() {
        CalmShop shop = new CalmShop();
        shop.live(CALM_DAYS, day -> { });
        LocalDate begins = CalmShop.FIRST.plusDays(shop.day());
        shop.live(5, Today::nothingIsSetAside);

        List<String> told = SignalStoriesTest.told(server, "jaga-pg", shop, begins);
        assertTrue(told.get(0).endsWith("setaside-missed "), told.toString());
        assertEquals('2', told.get(0).charAt(0), told.toString());
    }
}
