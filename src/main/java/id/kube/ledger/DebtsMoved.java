package id.kube.ledger;

import id.kube.daybook.PlainSql;
import id.kube.daybook.UnitOfWork;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What was added to debts on a day, and what was paid of them. */
@ApplicationScoped
public class DebtsMoved {

    private static final String MOVED = "select d.entry_no, d.line, d.account, d.party, d.since,"
            + " sum(m.amount) from entry e join open_item_move m on m.kube_id = e.kube_id"
            + " and m.entry_no = e.no join open_item d on d.kube_id = m.kube_id"
            + " and d.entry_no = m.item_no and d.line = m.item_line"
            + " where e.kube_id = ? and e.booked_on = ?"
            + " group by d.entry_no, d.line, d.account, d.party, d.since"
            + " order by d.entry_no, d.line";

    private final PlainSql sql;
    private final UnitOfWork unit;

    DebtsMoved(PlainSql sql, UnitOfWork unit) {
        this.sql = sql;
        this.unit = unit;
    }

    /** Debt by debt, in the order in which they began: the item with what it rose by. */
    public List<OpenItem> on(LocalDate day) {
        unit.flush();
        return sql.list(MOVED, row -> new OpenItem(Account.of(row.getString(3)),
                row.getString(4), row.getObject(5, LocalDate.class), Rupiah.of(row.getLong(6)),
                row.getLong(1), row.getInt(2)), sql.kube(), day);
    }
}
