package id.kube.ledger;

import id.kube.daybook.PlainSql;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What was added to debts and settled of them. */
@ApplicationScoped
class DebtMoves {

    private static final String LAST = "select booked_on from open_item_move where kube_id = ?"
            + " and item_no = ? and item_line = ? and booked_on > ? order by booked_on desc"
            + " limit 1";

    private static final String WRITE = "insert into open_item_move (kube_id, entry_no, line,"
            + " item_no, item_line, booked_on, amount) values (?, ?, ?, ?, ?, ?, ?)";

    private final PlainSql sql;

    DebtMoves(PlainSql sql) {
        this.sql = sql;
    }

    void write(Recording entry, Debt debt, Rupiah amount) {
        sql.write(WRITE, entry.kube(), entry.no(), entry.nextLine(Debt.class), debt.entryNo(),
                debt.line(), entry.businessDay(), amount);
    }

    List<DebtMove> of(long entryNo) {
        return sql.entities(DebtMove.class, "select * from open_item_move where kube_id = ?"
                + " and entry_no = ? order by line desc", sql.kube(), entryNo);
    }

    /** The latest day on which anything moved on the debt, or the given day. */
    LocalDate lastDay(Debt debt, LocalDate atLeast) {
        return sql.first(LAST, row -> row.getObject(1, LocalDate.class), sql.kube(),
                debt.entryNo(), debt.line(), atLeast).orElse(atLeast);
    }
}
