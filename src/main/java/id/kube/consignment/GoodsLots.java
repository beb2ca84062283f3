package id.kube.consignment;

import id.kube.daybook.LineKey;
import id.kube.daybook.PlainSql;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The goods lots of the present group. */
@ApplicationScoped
class GoodsLots implements PanacheRepositoryBase<GoodsLot, LineKey> {

    /** Only lots that are open, or moved after what is asked for, are looked at. */
    private static final String OPEN = "select new id.kube.consignment.GoodsLots$Left(l.member,"
            + " l.sku, l.since, l.due, l.entryNo, l.line, sum(m.quantity), sum(m.settle))"
            + " from GoodsLot l join GoodsLotMove m on m.kubeId = l.kubeId"
            + " and m.lotNo = l.entryNo and m.lotLine = l.line where l.firstOn <= :asOf"
            + " and (l.settledOn is null or l.settledOn > :asOf or l.lastNo > :known)"
            + " and m.bookedOn <= :asOf and m.entryNo <= :known"
            + " group by l.member, l.sku, l.since, l.due, l.entryNo, l.line"
            + " having sum(m.quantity) <> 0 or sum(m.settle) <> 0"
            + " order by l.member, l.since, l.entryNo, l.line";

    private static final String OUT = "select coalesce(sum(rest_settle), 0), min(due)"
            + " from goods_lot where kube_id = ? and member = ? and settled_on is null";

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
        return list("member = ?1 and sku = ?2 and settledOn is null"
                + " order by since, entryNo, line", member, sku);
    }

    GoodsLot numbered(long entryNo, int line) {
        return find("entryNo = ?1 and line = ?2", entryNo, line).firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("no lot " + entryNo + "/" + line));
    }

    /** What was left of each lot on a day, by member, oldest first. */
    List<Left> openAsOf(LocalDate asOf, long known) {
        return getEntityManager().createQuery(OPEN, Left.class).setParameter("asOf", asOf)
                .setParameter("known", known).getResultList();
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

        Left(String member, String sku, LocalDate since, LocalDate due, long entryNo, int line,
                Long quantity, Long settle) {
            this(member, sku, since, due, entryNo, line, Quantity.of(quantity),
                    Rupiah.of(settle));
        }
    }
}
