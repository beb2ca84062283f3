package id.kube.daybook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The lines of the present group's day book. */
@ApplicationScoped
class Entries implements PanacheRepositoryBase<Entry, Entry.Key> {

    private static final String WRITE = "insert into entry (kube_id, no, id, copy, type,"
            + " happened_on, booked_on, recorded_by, device, seq, received_at, hash, body)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String NAMED = "select no from entry where kube_id = ? and id = ?";
    private static final String ALL_NAMED =
            "select * from entry where kube_id = ? and id = ? order by copy";
    // A number with something added: H2 goes to the days, and does not walk all numbers.
    private static final String STANDING = "select no, id, type, happened_on, booked_on,"
            + " received_at, hash, body from entry e where kube_id = ? and booked_on between ?"
            + " and ? and copy = 0 and not exists (select 1 from reversal r where r.kube_id ="
            + " e.kube_id and r.original = e.no)";
    private static final String OF_ONE_KIND = " and type = ?";
    private static final String BY_DAY = " order by booked_on, no + 0";
    private static final String SEQ =
            "select no from entry where kube_id = ? and device = ? and seq = ?";

    private final PlainSql sql;

    Entries(PlainSql sql) {
        this.sql = sql;
    }

    /** Written at once: what the entry leaves in other books refers to it. */
    void write(String kube, Entry entry) {
        sql.write(WRITE, entry.row(kube));
    }

    /** All that came under one id: the first, and those that differed from it. */
    List<Entry> named(String kube, String id) {
        return sql.finds(NAMED, kube, id) ? sql.entities(Entry.class, ALL_NAMED, kube, id)
                : List.of();
    }

    boolean knows(String id) {
        return sql.finds(NAMED, sql.kube(), id);
    }

    Optional<Entry> first(String id) {
        return named(sql.kube(), id).stream().findFirst();
    }

    Optional<Entry> lastOf(String device) {
        return find("device = ?1 and seq is not null order by kubeId desc, device desc,"
                + " seq desc", device).page(0, 1).firstResultOptional();
    }

    Optional<Entry> numbered(long no) {
        return find("no", no).firstResultOptional();
    }

    boolean hasSeq(String kube, String device, long seq) {
        return sql.finds(SEQ, kube, device, seq);
    }

    /** Entries of one kind that count on a day, the latest first. */
    List<Entry> of(String type, LocalDate day, int most) {
        return find("bookedOn = ?1 and type = ?2 order by no desc", day, type).page(0, most)
                .list();
    }

    /** All that count in a span of days and were not taken back, day by day and in order. */
    List<StoredEntry> standing(LocalDate from, LocalDate to) {
        return sql.list(STANDING + BY_DAY, Entries::stored, sql.kube(), from, to);
    }

    /** The same, of one kind. */
    List<StoredEntry> standing(String type, LocalDate from, LocalDate to) {
        return sql.list(STANDING + OF_ONE_KIND + BY_DAY, Entries::stored, sql.kube(), from, to,
                type);
    }

    private static StoredEntry stored(ResultSet row) throws SQLException {
        return new StoredEntry(row.getLong(1), row.getString(2), row.getString(3),
                row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class),
                row.getObject(6, OffsetDateTime.class).toInstant(), row.getString(7),
                Canonical.read(row.getString(8)));
    }

    /** The first day on which anything counts that was recorded after a number. */
    Optional<LocalDate> firstDayAfter(long no) {
        return sql.first("select min(booked_on) from entry where kube_id = ? and no > ?",
                row -> Optional.ofNullable(row.getObject(1, LocalDate.class)), sql.kube(), no)
                .orElseThrow();
    }

    List<Entry> after(long no, int limit) {
        return find("no > ?1 order by kubeId, no", no).page(0, limit).list();
    }
}
