package id.kube.guests;

import id.kube.daybook.LineKey;
import id.kube.daybook.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every movement of neighbours' goods, as a fact. */
@ApplicationScoped
class GuestMoves implements PanacheRepositoryBase<GuestMove, LineKey> {

    private final PlainSql sql;

    GuestMoves(PlainSql sql) {
        this.sql = sql;
    }

    List<GuestMove> of(long entryNo) {
        return sql.entities(GuestMove.class, "select * from guest_move where kube_id = ?"
                + " and entry_no = ? order by line", sql.kube(), entryNo);
    }
}
