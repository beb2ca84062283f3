package id.kube.stock;

import id.kube.daybook.ClosingCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;

/**
 * Goods on the shelf are counted at least once a month, or the value in the books is a hope. A
 * count of the days after it serves as well: the treasurer closes a month when it is over.
 */
@ApplicationScoped
class CountedCheck implements ClosingCheck {

    private final StockCounts counts;
    private final StockBalances balances;

    CountedCheck(StockCounts counts, StockBalances balances) {
        this.counts = counts;
        this.balances = balances;
    }

    @Override
    public List<Block> blocks(YearMonth month, long since) {
        boolean hasGoods = balances.asOf(month.atEndOfMonth(), OptionalLong.empty()).stream()
                .anyMatch(move -> move.place().equals(Stock.SHOP));
        boolean counted = counts.hasSince(month.atDay(1));
        return hasGoods && !counted ? List.of(Block.of("stock-not-counted", "kasir"))
                : List.of();
    }
}
