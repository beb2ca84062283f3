package id.kube.screens;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something that will be so soon, and fails where it is not. */
public final class Patience {

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private Patience() {
    }

    public static void until(String what, Duration most, BooleanSupplier isSo) {
        long end = System.nanoTime() + most.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what);
            }
            try {
                Thread.sleep(LOOK_EVERY.toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
