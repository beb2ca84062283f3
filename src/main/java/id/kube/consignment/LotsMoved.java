package id.kube.consignment;

import id.kube.daybook.PlainSql;
import id.kube.daybook.UnitOfWork;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What was added to members' lots of goods on a day, and what left them. */
@ApplicationScoped
public class LotsMoved {

    private static final String MOVED = "select l.entry_no, l.line, l.member, l.due,"
            + " sum(m.settle) from entry e join goods_lot_move m on m.kube_id = e.kube_id"
            + " and m.entry_no = e.no join goods_lot l on l.kube_id = m.kube_id"
            + " and l.entry_no = m.lot_no and l.line = m.lot_line"
            + " where e.kube_id = ? and e.booked_on = ?"
            + " group by l.entry_no, l.line, l.member, l.due order by l.entry_no, l.line";

    private final PlainSql sql;
    private final UnitOfWork unit;

    LotsMoved(PlainSql sql, UnitOfWork unit) {
        this.sql = sql;
        this.unit = unit;
    }

    /** Lot by lot, in the order in which the lots were taken. */
    public List<Moved> on(LocalDate day) {
        unit.flush();
        return sql.list(MOVED, row -> new Moved(row.getLong(1), row.getInt(2), row.getString(3),
                row.getObject(4, LocalDate.class), Rupiah.of(row.getLong(5))), sql.kube(), day);
    }

    /**
     * One lot.
     *
     * @param settle what more she must hand in for it, below zero where less
     */
    public record Moved(long lotNo, int line, String member, LocalDate due, Rupiah settle) {
    }
}
