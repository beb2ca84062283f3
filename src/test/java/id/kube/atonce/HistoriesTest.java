package id.kube.atonce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A judge that finds no fault with anything would prove nothing. */
class HistoriesTest {

    private static final Histories.Books EMPTY = new Histories.Books(0, Map.of());
    private static final List<Histories.Write> TWO_AT_ONCE = List.of(put(1, 9, 1, 10),
            put(2, 8, 2, 5));

    @Test
    void whatOverlapsMayComeInEitherOrder() {
        assertEquals(List.of(), faults(TWO_AT_ONCE, sees(3, 7, 0)));
        assertEquals(List.of(), faults(TWO_AT_ONCE, sees(3, 7, 10), sees(4, 6, 15)));
    }

    @Test
    void nobodySeesAnOrderThatWasNot() {
        assertFalse(faults(TWO_AT_ONCE, sees(3, 7, 5)).isEmpty());
    }

    @Test
    void whatWasAnsweredIsSeenByWhoeverAsksLater() {
        assertFalse(faults(TWO_AT_ONCE, sees(10, 11, 10)).isEmpty());
        assertEquals(List.of(), faults(TWO_AT_ONCE, sees(10, 11, 15)));
    }

    @Test
    void nothingIsSeenBeforeItWasAsked() {
        assertFalse(faults(List.of(put(5, 6, 1, 10)), sees(1, 4, 10)).isEmpty());
    }

    @Test
    void whatWasSeenIsNotUnseenAgain() {
        assertFalse(faults(TWO_AT_ONCE, sees(3, 4, 15), sees(5, 6, 10)).isEmpty());
    }

    @Test
    void numbersFollowTheOrderOfTheAnswersAndLeaveNoGap() {
        assertFalse(faults(List.of(put(1, 2, 2, 5), put(3, 4, 1, 5))).isEmpty());
        assertFalse(faults(List.of(put(1, 2, 1, 5), put(3, 4, 3, 5))).isEmpty());
        assertFalse(faults(List.of(put(1, 2, 1, 5), put(3, 4, 1, 5))).isEmpty());
    }

    private static List<String> faults(List<Histories.Write> writes, Histories.Look... looks) {
        return Histories.faults(EMPTY, writes, List.of(looks));
    }

    private static Histories.Write put(long begin, long end, long no, long amount) {
        return new Histories.Write(begin, end, no, Map.of("till", amount));
    }

    private static Histories.Look sees(long begin, long end, long amount) {
        return new Histories.Look(begin, end, "till " + amount,
                books -> books.of("till") == amount);
    }
}
