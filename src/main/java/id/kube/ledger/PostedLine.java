package id.kube.ledger;

import id.kube.money.Rupiah;
import java.time.LocalDate;

/** A posting as it is shown, with the entry it comes from. */
public record PostedLine(long no, String id, String type, LocalDate date, LocalDate happenedOn,
        int line, String account, String party, Rupiah debit, Rupiah credit) {
}
