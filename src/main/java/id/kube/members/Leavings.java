package id.kube.members;

import id.kube.daybook.EntryKey;
import id.kube.daybook.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The members who left. */
@ApplicationScoped
class Leavings implements PanacheRepositoryBase<Leaving, EntryKey> {

    private final PlainSql sql;

    Leavings(PlainSql sql) {
        this.sql = sql;
    }

    /** The day each of those left who did, as it was told up to an entry. */
    Map<String, LocalDate> known(long no) {
        Map<String, LocalDate> days = new HashMap<>();
        sql.list("""
                select member, left_on from leaving where kube_id = ? and entry_no <= ?
                order by entry_no""", row -> Map.entry(row.getString(1),
                        row.getObject(2, LocalDate.class)), sql.kube(), no)
                .forEach(left -> days.put(left.getKey(), left.getValue()));
        return days;
    }
}
