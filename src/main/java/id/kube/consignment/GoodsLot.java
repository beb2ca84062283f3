package id.kube.consignment;

import id.kube.daybook.LineKey;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/**
 * Goods of one kind that a member took on one day; its rest is carried so that old, settled lots
 * are never read.
 */
@Entity
@IdClass(LineKey.class)
class GoodsLot {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    @Id
    private int line;
    private String member;
    private String sku;
    private LocalDate since;
    private LocalDate due;
    private Quantity restQuantity = Quantity.ZERO;
    private Rupiah restSettle = Rupiah.ZERO;
    private LocalDate firstOn;
    private LocalDate settledOn;
    private long lastNo;

    protected GoodsLot() {
    }

    GoodsLot(long entryNo, int line, String member, String sku, LocalDate since,
            LocalDate due) {
        this.entryNo = entryNo;
        this.line = line;
        this.member = member;
        this.sku = sku;
        this.since = since;
        this.due = due;
    }

    /** Out of a row with all that it is kept by. */
    static GoodsLot read(ResultSet row) throws SQLException {
        GoodsLot lot = new GoodsLot(row.getLong("entry_no"), row.getInt("line"),
                row.getString("member"), row.getString("sku"),
                row.getObject("since", LocalDate.class), row.getObject("due", LocalDate.class));
        lot.restQuantity = Quantity.of(row.getLong("rest_quantity"));
        lot.restSettle = Rupiah.of(row.getLong("rest_settle"));
        lot.firstOn = row.getObject("first_on", LocalDate.class);
        lot.settledOn = row.getObject("settled_on", LocalDate.class);
        lot.lastNo = row.getLong("last_no");
        return lot;
    }

    /** What is written of a new one; the first eight values are those that a move changes. */
    Object[] row(String kube) {
        return new Object[] {restQuantity, restSettle, firstOn, settledOn, lastNo, kube, entryNo,
            line, member, sku, since, due};
    }

    long entryNo() {
        return entryNo;
    }

    int line() {
        return line;
    }

    String member() {
        return member;
    }

    String sku() {
        return sku;
    }

    LocalDate since() {
        return since;
    }

    LocalDate due() {
        return due;
    }

    Quantity restQuantity() {
        return restQuantity;
    }

    Rupiah restSettle() {
        return restSettle;
    }

    /** What of these goods she must hand in when some of them are sold (R5). */
    Rupiah settleOf(Quantity part) {
        return restSettle.share(part.count(), restQuantity.count());
    }

    /**
     * Something was added to it or taken out of it.
     *
     * @param lastMovedOn the latest day on which anything moved on it, this move included
     */
    void move(long no, Quantity quantity, Rupiah settle, LocalDate day, LocalDate lastMovedOn) {
        Quantity goods = restQuantity.plus(quantity);
        Rupiah worth = restSettle.plus(settle);
        if (goods.isNegative() || worth.isNegative() || goods.isZero() && !worth.isZero()) {
            throw new LotUsedSince(sku);
        }
        restQuantity = goods;
        restSettle = worth;
        firstOn = firstOn == null || day.isBefore(firstOn) ? day : firstOn;
        settledOn = goods.isZero() ? lastMovedOn : null;
        lastNo = no;
    }
}
