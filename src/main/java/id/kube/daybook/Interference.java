package id.kube.daybook;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the disk, or others who use the database too, may do to a transaction, through no fault of
 * the entry in it. Told by the standard's class of the SQL state, its first two letters, and by
 * H2's own states.
 */
public final class Interference {

    /** Rolled back whole to let another go on: a deadlock, or two that cannot be put in order. */
    private static final String ROLLED_BACK = "40";
    /** No connection, a lock not to be had in time, an operator who stopped it. */
    private static final Set<String> OUT_OF_REACH = Set.of(ROLLED_BACK, "08", "55", "57");
    /** No room on the disk, or the disk itself. */
    private static final Set<String> DISK = Set.of("53", "58");

    /** H2 has closed its file because it could not be written; or it is being closed. */
    private static final Set<String> CLOSED_BY_H2 = Set.of("90098", "90121");

    private Interference() {
    }

    /** Whether the same work may simply be done again. */
    static boolean isPassing(Throwable failure) {
        return sqlClass(failure).filter(ROLLED_BACK::equals).isPresent();
    }

    /**
     * The failure as whoever asked should see it: {@link Busy} or {@link NotOnDisk} where the work
     * is not at fault and may be tried later, else the failure itself.
     */
    public static Throwable told(Throwable failure) {
        if (sqlClass(failure).filter(OUT_OF_REACH::contains).isPresent()) {
            return new Busy(failure);
        }
        boolean isOfTheDisk = sqlClass(failure).filter(DISK::contains).isPresent()
                || sqlState(failure).filter(CLOSED_BY_H2::contains).isPresent()
                || isOfAFile(failure);
        return isOfTheDisk ? new NotOnDisk(failure) : failure;
    }

    /** H2 says "general error" of a file that cannot be written; what the file said is behind. */
    private static boolean isOfAFile(Throwable failure) {
        List<Throwable> all = causes(failure);
        return all.stream().anyMatch(SQLException.class::isInstance)
                && all.stream().anyMatch(IOException.class::isInstance);
    }

    private static Optional<String> sqlClass(Throwable failure) {
        return sqlState(failure).map(state -> state.substring(0, 2));
    }

    private static Optional<String> sqlState(Throwable failure) {
        return causes(failure).stream().filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState()).filter(Objects::nonNull)
                .findFirst();
    }

    /** What led to a failure, the nearest first; a commit that failed is told as suppressed. */
    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>();
        Optional.ofNullable(failure).ifPresent(open::add);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (!causes.contains(next)) {
                causes.add(next);
                Optional.ofNullable(next.getCause()).ifPresent(open::add);
                open.addAll(List.of(next.getSuppressed()));
            }
        }
        return causes;
    }
}
