package id.kube;

import static id.kube.Shop.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** The shop's phone keeps its key as long as somebody signs in at it. */
@QuarkusTest
@TestProfile(MovingClock.Profile.class)
class DeviceInUseTest {

    /** The half year after which a key ends, UX 2.5. */
    private static final int HALF_A_YEAR = 180;
    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);

    @Test
    void itsKeyEndsHalfAYearAfterItWasUsedLast() {
        MovingClock.moveTo(FIRST, LocalTime.NOON);
        Shop shop = Shop.open("hp-dipakai");
        String used = shop.device("kasir");
        String forgotten = shop.device("laci");
        MovingClock.moveTo(FIRST.plusDays(HALF_A_YEAR - 1), LocalTime.NOON);
        shop.session(used, "A01", "135791");
        MovingClock.moveTo(FIRST.plusDays(2 * HALF_A_YEAR - 2), LocalTime.NOON);
        as(forgotten).get("/api/v1/session/people").then().statusCode(401);
        as(used).get("/api/v1/session/people").then().statusCode(200);
        MovingClock.moveTo(FIRST.plusDays(2 * HALF_A_YEAR), LocalTime.NOON);
        as(used).get("/api/v1/session/people").then().statusCode(401);
    }
}
