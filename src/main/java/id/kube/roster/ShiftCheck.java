package id.kube.roster;

import id.kube.daybook.ClosingCheck;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;

/** Of every planned shift somebody said whether she came; the wage hangs on it. */
@ApplicationScoped
class ShiftCheck implements ClosingCheck {

    private final ShiftGrid grid;

    ShiftCheck(ShiftGrid grid) {
        this.grid = grid;
    }

    @Override
    public List<Block> blocks(YearMonth month, long since) {
        List<ShiftGrid.Cell> untold = grid.of(month, Long.MAX_VALUE).stream()
                .filter(cell -> cell.status().equals("planned")).toList();
        return untold.isEmpty() ? List.of() : List.of(Block.of("shifts-not-told", "sekretaris",
                untold.size(), SpokenDay.of(untold.get(0).date())));
    }
}
