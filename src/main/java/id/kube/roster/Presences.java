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

    private final PlainSql sql;

    Presences(PlainSql sql) {
        this.sql = sql;
    }

    void write(Recording entry, Shift shift, String member) {
        sql.write(WRITE, entry.kube(), shift.day(), shift.slot(), member, entry.no());
    }

    List<Presence> between(LocalDate first, LocalDate last, long known) {
        return list("from Presence p where p.onDay between ?1 and ?2 and p.entryNo + 0 <= ?3"
                + " and not exists (select 1 from Reversal r where r.original = p.entryNo"
                + " and r.entryNo <= ?3) order by p.onDay, p.slot, p.entryNo", first, last,
                known);
    }
}
