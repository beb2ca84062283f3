package id.kube.backup;

import id.kube.daybook.PlainSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What became of each backup of the present group at each place. */
@ApplicationScoped
class Copies {

    static final String OWN = "own";
    static final String FOLDER = "folder";
    static final String DAV = "dav";
    private static final String ALL = "select taken_at, place, file, entries, head, bytes,"
            + " millis, problem from backup where kube_id = ?";

    private final PlainSql sql;

    Copies(PlainSql sql) {
        this.sql = sql;
    }

    void write(Copy copy) {
        sql.write("insert into backup (kube_id, taken_at, place, file, entries, head, bytes,"
                + " millis, problem) values (?, ?, ?, ?, ?, ?, ?, ?, ?)", sql.kube(),
                copy.takenAt(), copy.place(), copy.file(), copy.entries(), copy.head(),
                copy.bytes(), copy.millis(), copy.problem().orElse(null));
    }

    /** The latest first. */
    List<Copy> latest(int most) {
        return sql.list(ALL + " order by taken_at desc, place fetch first " + most
                + " rows only", Copies::read, sql.kube());
    }

    /** What was tried last at a place. */
    Optional<Copy> last(String place) {
        return sql.first(ALL + " and place = ? order by taken_at desc fetch first 1 rows only",
                Copies::read, sql.kube(), place);
    }

    /** The last that was opened again and found equal to the books. */
    Optional<Copy> lastGood(String place) {
        return sql.first(ALL + " and place = ? and problem is null order by taken_at desc"
                + " fetch first 1 rows only", Copies::read, sql.kube(), place);
    }

    private static Copy read(ResultSet row) throws SQLException {
        return new Copy(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2),
                row.getString(3), row.getLong(4), row.getString(5), row.getLong(6),
                row.getLong(7), Optional.ofNullable(row.getString(8)));
    }

    /**
     * A backup at one place.
     *
     * @param entries the number of its last entry
     * @param millis how long it took to write, open again and compare
     * @param problem the code of why it does not count; empty where it was found good
     */
    record Copy(Instant takenAt, String place, String file, long entries, String head, long bytes,
            long millis, Optional<String> problem) {
    }
}
