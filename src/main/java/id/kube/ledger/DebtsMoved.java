package id.kube.ledger;

import id.kube.daybook.PlainSql;
import id.kube.daybook.UnitOfWork;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What was added to debts day by day, and what was paid of them. */
@ApplicationScoped
public class DebtsMoved {

    private static final String MOVED = "select e.booked_on, d.entry_no, d.line, d.account,"
            + " d.party, d.since, sum(m.amount) from entry e join open_item_move m on m.kube_id ="
            + " e.kube_id and m.entry_no = e.no join open_item d on d.kube_id = m.kube_id"
            + " and d.entry_no = m.item_no and d.line = m.item_line"
            + " where e.kube_id = ? and e.booked_on between ? and ?"
            + " group by e.booked_on, d.entry_no, d.line, d.account, d.party, d.since"
            + " order by e.booked_on, d.entry_no, d.line";

    private final PlainSql sql;
    private final UnitOfWork unit;

    DebtsMoved(PlainSql sql, UnitOfWork unit) {
        this.sql = sql;
        this.unit = unit;
    }

    /** Day by day, and debt by debt in the order in which they began. */
    public List<Moved> between(LocalDate from, LocalDate to) {
        unit.flush();
        return sql.list(MOVED, row -> new Moved(row.getObject(1, LocalDate.class),
                new OpenItem(Account.of(row.getString(4)), row.getString(5),
                        row.getObject(6, LocalDate.class), Rupiah.of(row.getLong(7)),
                        row.getLong(2), row.getInt(3))), sql.kube(), from, to);
    }

    /**
     * One debt on one day.
     *
     * @param item the debt with what it rose by, below zero where it was paid
     */
    public record Moved(LocalDate day, OpenItem item) {
    }
}
