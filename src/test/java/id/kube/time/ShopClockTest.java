package id.kube.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShopClockTest {

    @Test
    void theBusinessDayIsTheDayInTheKampung() {
        assertEquals(LocalDate.of(2026, 11, 24), LocalDate.now(set("2026-11-23T17:00:00Z")));
        assertEquals(LocalDate.of(2026, 11, 23), LocalDate.now(set("2026-11-23T16:59:59Z")));
        assertEquals(Instant.parse("2026-11-24T02:00:00Z"),
                set("2026-11-24T09:00:00+07:00").instant());
    }

    @Test
    void aRehearsalShiftsItEitherWay() {
        assertTrue(isShifted("+P3D", Duration.ofDays(3)));
        assertTrue(isShifted("-P1D", Duration.ofDays(-1)));
        assertTrue(isShifted("+PT2H", Duration.ofHours(2)));
        assertTrue(isShifted("", Duration.ZERO));
    }

    @Test
    void aClockThatCannotBeReadStopsTheStart() {
        assertThrows(DateTimeException.class, () -> set("besok"));
    }

    private static boolean isShifted(String setting, Duration by) {
        Instant real = Clock.systemUTC().instant();
        Duration off = Duration.between(real.plus(by), set(setting).instant()).abs();
        return off.compareTo(Duration.ofMinutes(1)) < 0;
    }

    private static Clock set(String setting) {
        return new ShopClock().clock(Optional.of(setting));
    }
}
