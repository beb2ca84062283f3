package id.kube.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import org.junit.jupiter.api.Test;

/** The arithmetic of a pool of goods: moving average, below zero and back. */
class StockPoolTest {

    private final StockPool noodles = new StockPool(Stock.SHOP, "INDOMIE");

    @Test
    void issuesAtTheMovingAverageRoundedHalfUp() {
        receive(10, 25_005);
        assertEquals(Rupiah.of(2_501), issue(1));
        receive(10, 30_000);
        assertEquals(Rupiah.of(8_290), issue(3));
        holds(16, 44_214);
    }

    @Test
    void takesAllOfTheValueWithTheLastPiece() {
        receive(3, 1_000);
        assertEquals(Rupiah.of(333), issue(1));
        assertEquals(Rupiah.of(334), issue(1));
        assertEquals(Rupiah.of(333), issue(1));
        holds(0, 0);
    }

    @Test
    void costsNothingWhereNothingWasEverKnown() {
        assertEquals(Rupiah.ZERO, issue(4));
        holds(-4, 0);
    }

    @Test
    void goesBelowZeroAtTheAverageItHas() {
        receive(2, 5_000);
        assertEquals(Rupiah.of(12_500), issue(5));
        holds(-3, -7_500);
    }

    @Test
    void goesFurtherBelowZeroAtTheLastKnownAverage() {
        receive(2, 5_001);
        issue(1);
        issue(1);
        assertEquals(Rupiah.of(5_000), issue(2));
        assertEquals(Rupiah.of(2_500), issue(1));
        holds(-3, -7_500);
    }

    @Test
    void settlesWhatWentBelowZeroAtItsOwnCost() {
        receive(2, 5_000);
        issue(5);
        Received received = receive(10, 30_000);
        assertEquals(new Received(Rupiah.of(28_500), Rupiah.of(1_500)), received);
        holds(7, 21_000);
    }

    @Test
    void settlesOnlyPartWhenLessComesInThanWentOut() {
        receive(2, 5_000);
        issue(5);
        Received received = receive(1, 3_000);
        assertEquals(new Received(Rupiah.of(2_500), Rupiah.of(500)), received);
        holds(-2, -5_000);
        assertEquals(new Received(Rupiah.of(5_000), Rupiah.of(-1_000)), receive(2, 4_000));
        holds(0, 0);
    }

    @Test
    void valuesASurplusAtTheAverageAndInAnEmptyPoolAtWhatWasSaid() {
        assertEquals(Rupiah.of(700), noodles.worthOf(Quantity.of(2), Rupiah.of(700)));
        receive(3, 10_000);
        assertEquals(Rupiah.of(6_667), noodles.worthOf(Quantity.of(2), Rupiah.of(700)));
        issue(5);
        assertEquals(Rupiah.of(6_667), noodles.worthOf(Quantity.of(2), Rupiah.of(700)));
    }

    @Test
    void isSoundOnlyWithGoodsForItsValue() {
        assertTrue(noodles.isSound());
        receive(1, 0);
        assertTrue(noodles.isSound());
        noodles.move(Quantity.of(-1), Rupiah.of(5));
        assertFalse(noodles.isSound());
        noodles.move(Quantity.of(1), Rupiah.of(-10));
        assertFalse(noodles.isSound());
        noodles.move(Quantity.of(-2), Rupiah.of(5));
        assertFalse(noodles.isSound());
    }

    private Received receive(long quantity, long value) {
        return noodles.receive(Quantity.of(quantity), Rupiah.of(value));
    }

    private Rupiah issue(long quantity) {
        return noodles.issue(Quantity.of(quantity));
    }

    private void holds(long quantity, long value) {
        assertEquals(Quantity.of(quantity), noodles.quantity());
        assertEquals(Rupiah.of(value), noodles.value());
    }
}
