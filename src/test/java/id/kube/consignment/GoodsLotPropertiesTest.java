package id.kube.consignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds of goods a member took, however she hands the money in (R5). */
class GoodsLotPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Property
    void handedInBitByBitComesToWhatSheOwed(@ForAll @LongRange(min = 1, max = 5_000) long goods,
            @ForAll @LongRange(min = 0, max = 90_000_000) long owed,
            @ForAll @Size(max = 30) List<@LongRange(min = 1, max = 900) Long> parts) {
        GoodsLot lot = taken(goods, owed);
        Rupiah handedIn = Rupiah.ZERO;
        for (long part : parts) {
            handedIn = handedIn.plus(handIn(lot, Quantity.of(part).smaller(
                    lot.restQuantity())));
            assertEquals(Rupiah.of(owed), handedIn.plus(lot.restSettle()));
        }
        handedIn = handedIn.plus(handIn(lot, lot.restQuantity()));
        assertEquals(Rupiah.of(owed), handedIn);
        assertTrue(lot.restQuantity().isZero() && lot.restSettle().isZero());
    }

    @Property
    void neverGivesMoreThanThereIs(@ForAll @LongRange(min = 1, max = 5_000) long goods,
            @ForAll @LongRange(min = 0, max = 90_000_000) long owed,
            @ForAll @LongRange(min = 1, max = 5_000) long more) {
        GoodsLot lot = taken(goods, owed);
        assertThrows(LotUsedSince.class, () -> lot.move(2,
                Quantity.of(goods + more).negated(), Rupiah.of(owed).negated(), DAY, DAY));
        assertThrows(LotUsedSince.class, () -> lot.move(2,
                Quantity.of(goods).negated(), Rupiah.of(owed + more).negated(), DAY, DAY));
        assertEquals(Quantity.of(goods), lot.restQuantity());
        assertEquals(Rupiah.of(owed), lot.restSettle());
    }

    private static GoodsLot taken(long goods, long owed) {
        GoodsLot lot = new GoodsLot(1, 1, "A05", "MIE", DAY, DAY.plusDays(3));
        lot.move(1, Quantity.of(goods), Rupiah.of(owed), DAY, DAY);
        return lot;
    }

    private static Rupiah handIn(GoodsLot lot, Quantity part) {
        if (part.isZero()) {
            return Rupiah.ZERO;
        }
        Rupiah settle = lot.settleOf(part);
        lot.move(2, part.negated(), settle.negated(), DAY, DAY);
        return settle;
    }
}
