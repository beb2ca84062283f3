package id.kube.daybook;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * What a database that others use too may do to a transaction, through no fault of the entry in
 * it. Told by the standard's class of the SQL state, its first two letters.
 */
final class Interference {

    /** Rolled back whole to let another go on: a deadlock, or two that cannot be put in order. */
    private static final String ROLLED_BACK = "40";
    /** No connection, a lock not to be had in time, an operator who stopped it. */
    private static final Set<String> OUT_OF_REACH = Set.of(ROLLED_BACK, "08", "55", "57");
    /** No room on the disk, or the disk itself. */
    private static final Set<String> DISK = Set.of("53", "58");

    private Interference() {
    }

    /** Whether the same work may simply be done again. */
    static boolean isPassing(Throwable failure) {
        return sqlClass(failure).filter(ROLLED_BACK::equals).isPresent();
    }

    /** The failure as its sender should see it: where the work is not at fault, try later. */
    static Throwable told(Throwable failure) {
        Optional<String> told = sqlClass(failure);
        if (told.filter(OUT_OF_REACH::contains).isPresent()) {
            return new Busy(failure);
        }
        return told.filter(DISK::contains).isPresent() ? new NotOnDisk(failure) : failure;
    }

    private static Optional<String> sqlClass(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return Optional.of(sql.getSQLState().substring(0, 2));
            }
        }
        return Optional.empty();
    }
}
