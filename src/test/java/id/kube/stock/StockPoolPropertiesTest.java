package id.kube.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a pool of goods whatever comes in and goes out, also below zero (R3). */
class StockPoolPropertiesTest {

    /** Goods that come in for so much; or, where they cost nothing to say, that go out. */
    private record Moved(boolean isIn, long goods, long worth) {
    }

    @Provide
    Arbitrary<List<Moved>> moves() {
        return Combinators.combine(Arbitraries.of(true, false),
                Arbitraries.longs().between(1, 5_000),
                Arbitraries.longs().between(0, 90_000_000)).as(Moved::new).list().ofMaxSize(40);
    }

    @Property
    void noRupiahIsMadeOrLost(@ForAll("moves") List<Moved> moves) {
        StockPool pool = new StockPool(Stock.SHOP, "MIE");
        Rupiah booked = Rupiah.ZERO;
        for (Moved moved : moves) {
            if (moved.isIn()) {
                Received received = pool.receive(Quantity.of(moved.goods()),
                        Rupiah.of(moved.worth()));
                assertEquals(Rupiah.of(moved.worth()),
                        received.toInventory().plus(received.difference()));
                booked = booked.plus(received.toInventory());
            } else {
                booked = booked.minus(pool.issue(Quantity.of(moved.goods())));
            }
            assertEquals(booked, pool.value());
            assertTrue(!pool.quantity().isZero() || pool.value().isZero(), () -> "no goods and "
                    + pool.value() + " after " + moves);
        }
    }

    @Property
    void whatNeverGoesBelowZeroIsSoundAndCostsNoMoreThanItDid(
            @ForAll("moves") List<Moved> moves) {
        StockPool pool = new StockPool(Stock.SHOP, "MIE");
        for (Moved moved : moves) {
            if (moved.isIn()) {
                assertFalse(pool.receive(Quantity.of(moved.goods()), Rupiah.of(moved.worth()))
                        .difference().isPositive());
            } else {
                Quantity goods = Quantity.of(moved.goods()).smaller(pool.quantity());
                Rupiah before = pool.value();
                Rupiah cost = pool.issue(goods);
                assertTrue(!cost.isNegative() && cost.compareTo(before) <= 0, () -> cost + " of "
                        + before);
            }
            assertTrue(pool.isSound());
        }
    }

    @Property
    void whatGoesOutBitByBitCostsWhatItCostTogether(@ForAll("moves") List<Moved> moves) {
        StockPool pool = new StockPool(Stock.SHOP, "MIE");
        moves.stream().filter(Moved::isIn).forEach(moved ->
                pool.receive(Quantity.of(moved.goods()), Rupiah.of(moved.worth())));
        Rupiah together = pool.value();
        Rupiah cost = Rupiah.ZERO;
        for (Moved moved : moves) {
            cost = cost.plus(pool.issue(Quantity.of(moved.goods()).smaller(pool.quantity())));
        }
        assertEquals(together, cost.plus(pool.issue(pool.quantity())));
        assertTrue(pool.quantity().isZero() && pool.value().isZero());
    }
}
