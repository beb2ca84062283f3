package id.kube.sales;

import id.kube.daybook.ClosingCheck;
import id.kube.ledger.Account;
import id.kube.ledger.Balances;
import id.kube.ledger.Place;
import id.kube.money.Rupiah;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Money that can be counted is counted after it last moved, and QRIS money has arrived. */
@ApplicationScoped
class CashCheck implements ClosingCheck {

    /** What is said where the money in a place was not counted. */
    private static final Map<Place, String> COUNTED = new EnumMap<>(Map.of(
            Place.TILL, "till-not-counted", Place.BOX, "box-not-counted",
            Place.TREASURY, "treasury-not-counted"));

    private final CashCounts counts;
    private final Balances balances;

    CashCheck(CashCounts counts, Balances balances) {
        this.counts = counts;
        this.balances = balances;
    }

    @Override
    public List<Block> blocks(YearMonth month, long since) {
        List<Block> blocks = new ArrayList<>();
        COUNTED.forEach((place, code) -> uncounted(place, month).ifPresent(moved ->
                blocks.add(Block.of(code, place == Place.TILL ? "kasir" : "bendahara",
                        SpokenDay.of(moved)))));
        Rupiah onItsWay = onItsWay(month);
        if (onItsWay.isPositive()) {
            blocks.add(Block.of("qris-not-matched", "bendahara", onItsWay));
        }
        return blocks;
    }

    /** The day money last moved in a place, where nobody counted it then or later. */
    private Optional<LocalDate> uncounted(Place place, YearMonth month) {
        return balances.lastMoved(place.account(), month)
                .filter(moved -> !counts.isCountedSince(word(place), moved));
    }

    private static String word(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    /** What came by QRIS up to the month's end and has not been settled since. */
    private Rupiah onItsWay(YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        return balances.amount(Account.QRIS_CLEARING, end, OptionalLong.empty())
                .minus(balances.credited(Account.QRIS_CLEARING, end));
    }
}
