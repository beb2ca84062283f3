package id.kube.daybook;

import java.time.LocalDate;
import java.util.Optional;

/** Answers which days are closed; the ledger's month closings know. */
public interface PeriodLock {

    /** The last day of the last closed month of the present group, if any was closed. */
    Optional<LocalDate> closedThrough();
}
