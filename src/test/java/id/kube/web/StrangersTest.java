package id.kube.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrangersTest {

    @Test
    void mayAskSoManyTimesAMinuteAndAgainInTheNext() {
        AtomicLong stopwatch = new AtomicLong(Long.MAX_VALUE - 5);
        Strangers strangers = new Strangers(stopwatch::get);
        long let = IntStream.range(0, 3 * Strangers.A_MINUTE).filter(one -> strangers.mayAsk())
                .count();
        assertEquals(Strangers.A_MINUTE, let);
        stopwatch.addAndGet(Duration.ofSeconds(59).toNanos());
        assertFalse(strangers.mayAsk(), "the minute is not over");
        stopwatch.addAndGet(Duration.ofSeconds(1).toNanos());
        assertTrue(strangers.mayAsk());
    }
}
