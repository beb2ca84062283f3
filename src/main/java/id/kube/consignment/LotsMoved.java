package id.kube.consignment;

import id.kube.daybook.PlainSql;
import id.kube.daybook.UnitOfWork;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What was added to members' lots of goods day by day, and what left them. */
@ApplicationScoped
public class LotsMoved {

    private static final String MOVED = "select e.booked_on, l.entry_no, l.line, l.member,"
            + " l.due, sum(m.settle) from entry e join goods_lot_move m on m.kube_id = e.kube_id"
            + " and m.entry_no = e.no join goods_lot l on l.kube_id = m.kube_id"
            + " and l.entry_no = m.lot_no and l.line = m.lot_line"
            + " where e.kube_id = ? and e.booked_on between ? and ?"
            + " group by e.booked_on, l.entry_no, l.line, l.member, l.due"
            + " order by e.booked_on, l.entry_no, l.line";

    private final PlainSql sql;
    private final UnitOfWork unit;

    LotsMoved(PlainSql sql, UnitOfWork unit) {
        this.sql = sql;
        this.unit = unit;
    }

    /** Day by day, and lot by lot in the order in which they were taken. */
    public List<Moved> between(LocalDate from, LocalDate to) {
        unit.flush();
        return sql.list(MOVED, row -> new Moved(row.getObject(1, LocalDate.class),
                row.getLong(2), row.getInt(3), row.getString(4),
                row.getObject(5, LocalDate.class), Rupiah.of(row.getLong(6))), sql.kube(), from,
                to);
    }

    /**
     * One lot on one day.
     *
     * @param settle what more she must hand in for it, below zero where less
     */
    public record Moved(LocalDate day, long lotNo, int line, String member, LocalDate due,
            Rupiah settle) {
    }
}
