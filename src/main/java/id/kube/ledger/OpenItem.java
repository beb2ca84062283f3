package id.kube.ledger;

import id.kube.money.Rupiah;
import java.time.LocalDate;

/**
 * What was still owed of one debt on the day that was asked for.
 *
 * @param since the day from which its age counts
 * @param rest above zero, but for a debt that was paid before the day it was made
 * @param entryNo the entry that made it
 */
public record OpenItem(Account account, String party, LocalDate since, Rupiah rest,
        long entryNo, int line) {
}
