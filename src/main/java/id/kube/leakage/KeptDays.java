package id.kube.leakage;

import id.kube.daybook.PlainSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days the watch has looked at, kept until something earlier becomes known. */
@ApplicationScoped
class KeptDays {

    /** Later than this nearly nothing is written down; older days are gone on from the first. */
    private static final int REMEMBERED_DAYS = 40;
    private static final int LOOKED_BACK = 400;

    private static final String READ = "select on_day, recoverable, seen from watch_day"
            + " where kube_id = ? and on_day between ? and ? order by on_day";
    private static final String WRITE = "insert into watch_day (kube_id, on_day, recoverable,"
            + " seen, memory) values (?, ?, ?, ?, ?)";
    private static final String DROP = "delete from watch_day where kube_id = ? and on_day >= ?";
    private static final String LATEST = "select on_day from watch_day where kube_id = ?"
            + " order by kube_id desc, on_day desc limit 1";
    private static final String LAST = "select on_day, memory from watch_day where kube_id = ?"
            + " and on_day < ? and memory is not null order by kube_id desc, on_day desc"
            + " limit 1";
    private static final String FORGET = "update watch_day set memory = null where kube_id = ?"
            + " and on_day between ? and ? and extract(day from on_day) <> 1";
    private static final String KNOWN = "select known from watch_head where kube_id = ?";
    private static final String LOCK = KNOWN + " for update";
    private static final String KNOW = "update watch_head set known = ? where kube_id = ?";
    private static final String BEGIN = "insert into watch_head (kube_id, known) values (?, ?)";

    private final PlainSql sql;

    KeptDays(PlainSql sql) {
        this.sql = sql;
    }

    List<Kept> between(LocalDate from, LocalDate to) {
        return sql.list(READ, row -> new Kept(row.getObject(1, LocalDate.class),
                row.getLong(2), Memory.read(row.getString(3), Watch.Seen.class)),
                sql.kube(), from, to);
    }

    /** The last day that is kept, with its memory or without. */
    Optional<LocalDate> last() {
        return sql.first(LATEST, row -> row.getObject(1, LocalDate.class), sql.kube());
    }

    /** The last day before another of which the whole memory is kept. */
    Optional<Remembered> lastBefore(LocalDate day) {
        return sql.first(LAST, row -> new Remembered(row.getObject(1, LocalDate.class),
                Memory.read(row.getString(2))), sql.kube(), day);
    }

    /** Whether what is remembered of a day is kept, when the watch has come to another. */
    static boolean isGoneOnFrom(LocalDate day, LocalDate now) {
        return day.getDayOfMonth() == 1 || day.isAfter(now.minusDays(REMEMBERED_DAYS));
    }

    void keep(Kept day, Optional<Memory> memory) {
        sql.write(WRITE, sql.kube(), day.date(), day.recoverable(), Memory.text(day.seen()),
                memory.map(kept -> kept.text()).orElse(null));
    }

    void dropFrom(LocalDate day) {
        sql.write(DROP, sql.kube(), day);
    }

    /** Of days long over only the first of a month is gone on from. */
    void forgetBefore(LocalDate day) {
        sql.write(FORGET, sql.kube(), day.minusDays(LOOKED_BACK),
                day.minusDays(REMEMBERED_DAYS));
    }

    boolean isBegun() {
        return sql.finds(KNOWN, sql.kube());
    }

    /** Fails where another server has begun meanwhile. */
    void begin() {
        sql.write(BEGIN, sql.kube(), 0L);
    }

    /**
     * Another server that keeps days of this group waits until this transaction is over.
     *
     * @return the number of the last entry that was looked at; 0 where none was
     */
    long lock() {
        return sql.first(LOCK, row -> row.getLong(1), sql.kube()).orElseThrow();
    }

    void know(long no) {
        sql.write(KNOW, no, sql.kube());
    }

    /** A day, and all that was remembered at its end. */
    record Remembered(LocalDate date, Memory memory) {
    }
}
