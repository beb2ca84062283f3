package id.kube.daybook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What every entry says beside its body: its name, kind, business day, who, which device.
 *
 * @param date the business day it happened on
 * @param at the device's clock, ISO 8601 with offset, as it was sent
 * @param seq the device's gapless number, from 1
 * @param shift {@code DATE/SLOT}
 */
public record Envelope(String id, String type, LocalDate date, Optional<String> at,
        Optional<String> by, Optional<String> device, Optional<Long> seq, Optional<String> shift,
        Optional<String> memo, Optional<String> reason) {
}
