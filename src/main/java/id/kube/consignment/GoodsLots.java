package id.kube.consignment;

import id.kube.daybook.PlainSql;
import id.kube.ledger.StillOpen;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The goods lots of the present group. */
@ApplicationScoped
class GoodsLots {

    private static final String OPEN = "select l.member, l.sku, l.since, l.due, l.entry_no, l.line,"
            + " sum(m.quantity), sum(m.settle) from goods_lot l join goods_lot_move m"
            + " on m.kube_id = l.kube_id and m.lot_no = l.entry_no and m.lot_line = l.line"
            + " where l.kube_id = ? and %s and l.first_on <= ?"
            + " and m.booked_on <= ? and m.entry_no <= ?"
            + " group by l.member, l.sku, l.since, l.due, l.entry_no, l.line"
            + " having sum(m.quantity) <> 0 or sum(m.settle) <> 0";
    private static final Comparator<Left> OLDEST_FIRST = Comparator.comparing(Left::member)
            .thenComparing(Left::since).thenComparing(Left::entryNo)
            .thenComparing(Left::line);

    private static final String OUT = "select coalesce(sum(rest_settle), 0), min(due)"
            + " from goods_lot where kube_id = ? and member = ? and settled_on is null";

    private static final String OF_ONE_GOOD = "select * from goods_lot where kube_id = ?"
            + " and member = ? and sku = ? and settled_on is null"
            + " order by since, entry_no, line";
    private static final String NUMBERED = "select * from goods_lot where kube_id = ?"
            + " and entry_no = ? and line = ?";

    private static final String BEGIN = "insert into goods_lot (rest_quantity, rest_settle,"
            + " first_on, settled_on, last_no, kube_id, entry_no, line, member, sku, since, due)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String MOVE = "update goods_lot set rest_quantity = ?, rest_settle = ?,"
            + " first_on = ?, settled_on = ?, last_no = ?"
            + " where kube_id = ? and entry_no = ? and line = ?";

    private final PlainSql sql;

    GoodsLots(PlainSql sql) {
        this.sql = sql;
    }

    /** All that a member holds. */
    Out out(String member) {
        return sql.first(OUT, row -> new Out(Rupiah.of(row.getLong(1)),
                Optional.ofNullable(row.getObject(2, LocalDate.class))), sql.kube(), member)
                .orElseThrow();
    }

    /** Her open lots of one good, oldest first. */
    List<GoodsLot> open(String member, String sku) {
        return sql.list(OF_ONE_GOOD, GoodsLot::read, sql.kube(), member, sku);
    }

    /** A new one, as it stands. */
    void add(GoodsLot lot) {
        sql.write(BEGIN, lot.row(sql.kube()));
    }

    /** Keeps what a move changed. */
    void keep(GoodsLot lot) {
        sql.write(MOVE, Arrays.copyOf(lot.row(sql.kube()), 8));
    }

    GoodsLot numbered(long entryNo, int line) {
        return sql.first(NUMBERED, GoodsLot::read, sql.kube(), entryNo, line)
                .orElseThrow(() -> new IllegalStateException("no lot " + entryNo + "/" + line));
    }

    /** What was left of each lot on a day, by member, oldest first. */
    List<Left> open(StillOpen asked) {
        return asked.of(sql, OPEN, Left::read, sql.kube()).stream().sorted(OLDEST_FIRST).toList();
    }

    /**
     * What a member holds.
     *
     * @param settle what she must hand in for all of it
     * @param firstDue the first day on which some of it is due
     */
    record Out(Rupiah settle, Optional<LocalDate> firstDue) {
    }

    /** What was left of one lot. */
    record Left(String member, String sku, LocalDate since, LocalDate due, long entryNo, int line,
            Quantity quantity, Rupiah settle) {

        static Left read(ResultSet row) throws SQLException {
            return new Left(row.getString(1), row.getString(2),
                    row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class),
                    row.getLong(5), row.getInt(6), Quantity.of(row.getLong(7)),
                    Rupiah.of(row.getLong(8)));
        }
    }
}
