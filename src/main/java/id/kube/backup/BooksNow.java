package id.kube.backup;

import id.kube.ledger.Balances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** What stands on all accounts and parties of the present group, on whatever day it counts. */
@ApplicationScoped
public class BooksNow {

    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private final Balances balances;

    BooksNow(Balances balances) {
        this.balances = balances;
    }

    /** As it was when the entry of that number was the last. */
    @Transactional
    public List<Manifest.Line> upTo(long entry) {
        return balances.asOf(END, OptionalLong.of(entry)).stream().map(Manifest.Line::of)
                .toList();
    }
}
