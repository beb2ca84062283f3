package id.kube.leakage;

import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands on every account, carried from one day to the next. */
final class Standing {

    private final Map<Of, Balance> balances = new LinkedHashMap<>();
    private final Map<LocalDate, List<Balance>> moved;

    /**
     * Begins on a day.
     *
     * @param first what stands at its end
     * @param moved what moves on each day after it
     */
    Standing(List<Balance> first, Map<LocalDate, List<Balance>> moved) {
        this.moved = moved;
        first.forEach(this::add);
    }

    private void add(Balance more) {
        balances.merge(new Of(more.account(), more.party()), more, Balance::plus);
    }

    /** What stands at the end of the next day; each day after the first is asked for once. */
    List<Balance> movedTo(LocalDate day) {
        moved.getOrDefault(day, List.of()).forEach(this::add);
        return balances();
    }

    /** What stands at the end of the day that was asked for last. */
    List<Balance> balances() {
        return List.copyOf(balances.values());
    }

    private record Of(Account account, String party) {
    }
}
