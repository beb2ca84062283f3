package id.kube.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void countsWholeUnitsWithinTheLimit() {
        Quantity most = Quantity.of(Quantity.LIMIT);
        assertThrows(ArithmeticException.class, () -> most.plus(Quantity.of(1)));
        assertThrows(ArithmeticException.class, () -> most.negated().minus(Quantity.of(1)));
        assertThrows(ArithmeticException.class, () -> Quantity.of(Long.MIN_VALUE));
        assertEquals(Quantity.ZERO, most.minus(most));
        assertEquals(Quantity.of(2), Quantity.of(3).smaller(Quantity.of(2)));
        assertTrue(Quantity.of(2).minus(Quantity.of(3)).isNegative());
    }
}
