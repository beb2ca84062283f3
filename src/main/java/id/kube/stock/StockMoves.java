package id.kube.stock;

import id.kube.daybook.PlainSql;
import id.kube.daybook.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Every movement of goods, as a fact; each also goes into the balances of its day. */
@ApplicationScoped
class StockMoves {

    private static final String WRITE = "insert into stock_move (kube_id, entry_no, line, place,"
            + " sku, quantity, worth, booked_on) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final StockBalances balances;
    private final PlainSql sql;

    StockMoves(StockBalances balances, PlainSql sql) {
        this.balances = balances;
        this.sql = sql;
    }

    void write(Recording entry, List<Move> moves) {
        List<Object[]> written = new ArrayList<>(moves.size());
        for (Move move : moves) {
            written.add(new Object[] {entry.kube(), entry.no(), entry.nextLine(StockMove.class),
                move.place(), move.sku(), move.quantity(), move.value(), entry.businessDay()});
        }
        sql.writeAll(WRITE, written);
        balances.add(entry, moves);
    }

    List<StockMove> of(long entryNo) {
        return sql.entities(StockMove.class, "select * from stock_move where kube_id = ?"
                + " and entry_no = ? order by line", sql.kube(), entryNo);
    }
}
