package id.kube.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the one clock everybody asks; rehearsals may fix or shift it (AMANAH_CLOCK). */
@ApplicationScoped
class ShopClock {

    /** Where the first groups live; a group elsewhere names its own zone in its profile. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "amanah.clock") Optional<String> setting) {
        String text = setting.orElse("").strip();
        Clock real = Clock.system(ZONE);
        if (text.isEmpty()) {
            return real;
        }
        if (text.startsWith("+P") || text.startsWith("-P")) {
            Duration shift = shiftOf(text.substring(1));
            return Clock.offset(real, text.startsWith("-") ? shift.negated() : shift);
        }
        Instant fixed = text.endsWith("Z") ? Instant.parse(text)
                : OffsetDateTime.parse(text).toInstant();
        return Clock.fixed(fixed, ZONE);
    }

    private static Duration shiftOf(String text) {
        return text.contains("T") ? Duration.parse(text)
                : Duration.ofDays(Period.parse(text).getDays());
    }
}
