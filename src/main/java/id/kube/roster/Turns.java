package id.kube.roster;

import id.kube.daybook.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The planned turns. */
@ApplicationScoped
class Turns implements PanacheRepositoryBase<Turn, Turn.Key> {

    private static final String IN_FORCE = "select * from turn t where kube_id = ?"
            + " and on_day between ? and ? and entry_no = (select max(p.entry_no)"
            + " from planned_day p where p.kube_id = t.kube_id and p.on_day = t.on_day"
            + " and p.entry_no <= ?) order by on_day, slot, member";

    private final PlainSql sql;

    Turns(PlainSql sql) {
        this.sql = sql;
    }

    /** The plan in force for a month: of each day, what the latest plan that covers it says. */
    List<Turn> inForce(LocalDate first, LocalDate last, long known) {
        return sql.entities(Turn.class, IN_FORCE, sql.kube(), first, last, known);
    }
}
