package id.kube.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.LongSupplier;

/**
 * How often those may ask who show no key. Each such request costs the shop a slow look at a PIN, a
 * new group or a long upload; a machine in the shop's network that guesses must not take the till's
 * time away. All of them are counted together, for an address is easily changed; whoever holds a
 * key is never counted.
 */
@ApplicationScoped
class Strangers {

    /** More than a shop needs on its first day, and far fewer than a machine can try. */
    static final int A_MINUTE = 60;

    private static final long MINUTE = 60_000_000_000L;

    private final LongSupplier nanos;
    private long began;
    private int asked;

    Strangers() {
        this(System::nanoTime);
    }

    /**
     * @param nanos a stopwatch, for a clock that is set back would do harm
     */
    Strangers(LongSupplier nanos) {
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    /** Whether one more may ask within this minute. */
    synchronized boolean mayAsk() {
        long now = nanos.getAsLong();
        if (now - began >= MINUTE) {
            began = now;
            asked = 0;
        }
        return asked++ < A_MINUTE;
    }
}
