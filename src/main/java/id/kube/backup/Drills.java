package id.kube.backup;

import id.kube.daybook.PlainSql;
import id.kube.daybook.Writer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When backups of the present group were really brought back. */
@ApplicationScoped
public class Drills {

    private static final String ALL = "select held_at, restored, file, entries, millis, problem"
            + " from backup_drill where kube_id = ?";

    private final PlainSql sql;
    private final Writer writer;
    private final Clock clock;

    Drills(PlainSql sql, Writer writer, Clock clock) {
        this.sql = sql;
        this.writer = writer;
        this.clock = clock;
    }

    /** Writes a drill down. */
    public void held(String kube, String file, long entries, long millis,
            Optional<String> problem) {
        writer.write(kube, () -> {
            write(false, file, entries, millis, problem);
            return null;
        });
    }

    /** Writes down that these books were brought back here. Inside the writer only. */
    public void restored(String file, long entries, long millis) {
        write(true, file, entries, millis, Optional.empty());
    }

    private void write(boolean restored, String file, long entries, long millis,
            Optional<String> problem) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant heldAt = last().map(Drill::heldAt).filter(before -> !before.isBefore(now))
                .map(before -> before.plus(1, ChronoUnit.MICROS)).orElse(now);
        sql.write("insert into backup_drill (kube_id, held_at, restored, file, entries, millis,"
                + " problem) values (?, ?, ?, ?, ?, ?, ?)", sql.kube(), heldAt, restored, file,
                entries, millis, problem.orElse(null));
    }

    /** The last of all, whatever came of it. */
    @Transactional
    public Optional<Drill> last() {
        return first("");
    }

    /** The last that showed the books to be whole. */
    @Transactional
    public Optional<Drill> lastGood() {
        return first(" and problem is null");
    }

    /** When these books were last brought back to a server; empty where they never left theirs. */
    @Transactional
    public Optional<Drill> lastRestore() {
        return first(" and restored = true");
    }

    private Optional<Drill> first(String which) {
        return sql.first(ALL + which + " order by held_at desc fetch first 1 rows only",
                Drills::read, sql.kube());
    }

    private static Drill read(ResultSet row) throws SQLException {
        return new Drill(row.getObject(1, OffsetDateTime.class).toInstant(), row.getBoolean(2),
                row.getString(3), row.getLong(4), row.getLong(5),
                Optional.ofNullable(row.getString(6)));
    }

    /**
     * A backup that was brought back.
     *
     * @param restored whether into this server; else it was a drill
     * @param millis how long it took
     * @param problem the code of what was not as it should be
     */
    public record Drill(Instant heldAt, boolean restored, String file, long entries, long millis,
            Optional<String> problem) {
    }
}
