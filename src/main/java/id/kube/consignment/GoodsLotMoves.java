package id.kube.consignment;

import id.kube.daybook.PlainSql;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What was added to goods lots and taken out of them. */
@ApplicationScoped
class GoodsLotMoves {

    private static final String LAST = "select booked_on from goods_lot_move where kube_id = ?"
            + " and lot_no = ? and lot_line = ? and booked_on > ? order by booked_on desc limit 1";

    private static final String WRITE = "insert into goods_lot_move (kube_id, lot_no, lot_line,"
            + " entry_no, line, booked_on, quantity, settle) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final PlainSql sql;

    GoodsLotMoves(PlainSql sql) {
        this.sql = sql;
    }

    void write(Recording entry, GoodsLot lot, Quantity quantity, Rupiah settle) {
        sql.write(WRITE, entry.kube(), lot.entryNo(), lot.line(), entry.no(),
                entry.nextLine(GoodsLot.class), entry.businessDay(), quantity, settle);
    }

    List<GoodsLotMove> of(long entryNo) {
        return sql.entities(GoodsLotMove.class, "select * from goods_lot_move where kube_id = ?"
                + " and entry_no = ? order by line desc", sql.kube(), entryNo);
    }

    /** The latest day on which anything moved on the lot, or the given day. */
    LocalDate lastDay(GoodsLot lot, LocalDate atLeast) {
        return sql.first(LAST, row -> row.getObject(1, LocalDate.class), sql.kube(),
                lot.entryNo(), lot.line(), atLeast).orElse(atLeast);
    }
}
