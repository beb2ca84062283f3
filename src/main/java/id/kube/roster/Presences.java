package id.kube.roster;

import id.kube.daybook.PlainSql;
import id.kube.daybook.Recording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Who kept which shift. */
@ApplicationScoped
class Presences implements PanacheRepositoryBase<Presence, Presence.Key> {

    private static final String WRITE = "insert into presence (kube_id, on_day, slot, member,"
            + " entry_no) values (?, ?, ?, ?, ?)";

    private static final String BETWEEN = "select * from presence p where kube_id = ?"
            + " and on_day between ? and ? and entry_no + 0 <= ? and not exists (select 1"
            + " from reversal r where r.kube_id = p.kube_id and r.original = p.entry_no"
            + " and r.entry_no <= ?) order by on_day, slot, entry_no";

    private final PlainSql sql;

    Presences(PlainSql sql) {
        this.sql = sql;
    }

    void write(Recording entry, Shift shift, String member) {
        sql.write(WRITE, entry.kube(), shift.day(), shift.slot(), member, entry.no());
    }

    List<Presence> between(LocalDate first, LocalDate last, long known) {
        return sql.entities(Presence.class, BETWEEN, sql.kube(), first, last, known, known);
    }
}
