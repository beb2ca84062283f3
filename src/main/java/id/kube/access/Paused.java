package id.kube.access;

import id.kube.daybook.Refusal;
import java.time.Duration;
import java.util.Map;

/** Too many wrong PINs: she waits a little before the next try. */
public class Paused extends Refusal {

    private final long seconds;

    Paused(Duration wait) {
        super("pin-paused", Math.max(1, wait.toMinutes()));
        this.seconds = Math.max(1, wait.toSeconds());
    }

    /** How long until the next try. */
    @Override
    public Map<String, Object> further() {
        return Map.of("retryAfter", seconds);
    }
}
