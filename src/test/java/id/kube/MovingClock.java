package id.kube;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** The shop's clock, for tests in which months go by. */
final class MovingClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final AtomicReference<Instant> NOW =
            new AtomicReference<>(Instant.parse("2025-01-01T00:00:00Z"));

    /** Moves it to a day and an hour of the shop. */
    static void moveTo(LocalDate day, LocalTime time) {
        NOW.set(day.atTime(time).atZone(ZONE).toInstant());
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(NOW.get(), zone);
    }

    @Override
    public Instant instant() {
        return NOW.get();
    }

    /** Puts it in the place of the clock that stands still in the other tests. */
    @Alternative
    @Singleton
    static class OnTheWall {

        @Produces
        @Singleton
        Clock clock() {
            return new MovingClock();
        }
    }

    /** The shop with this clock. */
    public static final class Profile implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(OnTheWall.class);
        }
    }
}
