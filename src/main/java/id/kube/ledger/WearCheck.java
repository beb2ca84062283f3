package id.kube.ledger;

import id.kube.daybook.ClosingCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;

/** A month in which equipment was used bears its wear before it is closed. */
@ApplicationScoped
class WearCheck implements ClosingCheck {

    private final Wear wear;

    WearCheck(Wear wear) {
        this.wear = wear;
    }

    @Override
    public List<Block> blocks(YearMonth month, long since) {
        boolean bears = wear.inUse().stream().anyMatch(asset -> !asset.wearOf(month).isZero());
        return bears && !wear.isWorn(month)
                ? List.of(Block.of("depreciation-not-booked", "bendahara")) : List.of();
    }
}
