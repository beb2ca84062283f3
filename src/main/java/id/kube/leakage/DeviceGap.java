package id.kube.leakage;

import id.kube.ledger.MonthEnd;
import id.kube.meetings.LostNumbers;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A phone numbers all it writes, so what it has not sent shows as a hole in its numbers. Within a
 * day it comes by itself; after that somebody must open the phone. On a page: {@code hp-1 sends
 * 117 and 122} is a finding a day later, and {@code 118 to 121 come in the evening} is none.
 */
@ApplicationScoped
class DeviceGap {

    private static final Duration COMES_BY_ITSELF = Duration.ofHours(24);

    private final LostNumbers numbers;
    private final MonthEnd months;
    private final Clock clock;

    DeviceGap(LostNumbers numbers, MonthEnd months, Clock clock) {
        this.numbers = numbers;
        this.months = months;
        this.clock = clock;
    }

    /** What is missing now of what should have come before the end of a day. */
    List<Finding> look(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        Instant now = clock.instant();
        Instant late = (now.isBefore(end) ? now : end).minus(COMES_BY_ITSELF);
        return numbers.missing(months.lastClosing()).stream()
                .filter(gap -> gap.since().isBefore(late)).map(this::finding).toList();
    }

    private Finding finding(LostNumbers.Gap gap) {
        LocalDate since = LocalDate.ofInstant(gap.since(), clock.getZone());
        return new Finding("device-gap@" + gap.about(), "device-gap", Alarm.AMBER,
                Optional.empty(), since, 0, "sure", since, "Ada catatan yang belum sampai sejak "
                        + SpokenDay.of(since) + ": " + gap.device() + " no. " + gap.span() + ".",
                "Bisa juga HP itu mati atau tidak ada sinyal.",
                "Buka Amanah di HP itu di tempat yang ada sinyal, tunggu sampai semua terkirim.",
                Optional.empty(), false);
    }
}
