package id.kube.stock;

import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** What went in and out of a place, good by good: the page of a stock card. */
@ApplicationScoped
public class GoodsBook {

    private static final String MOVED = "select new id.kube.stock.GoodsBook$Moved(m.entryNo,"
            + " e.type, m.bookedOn, m.quantity, m.value) from StockMove m join Entry e"
            + " on e.kubeId = m.kubeId and e.no = m.entryNo where m.place = :place"
            + " and m.sku = :sku and m.bookedOn between :from and :to and m.entryNo + 0 <= :known"
            + " order by m.bookedOn, m.entryNo, m.line";

    private final StockBalances balances;
    private final EntityManager rows;

    GoodsBook(StockBalances balances, EntityManager rows) {
        this.balances = balances;
        this.rows = rows;
    }

    /** What was where at the end of a day. */
    public List<Held> asOf(LocalDate day, OptionalLong known) {
        return balances.asOf(day, known).stream().map(move -> new Held(move.place(), move.sku(),
                move.quantity(), move.value())).toList();
    }

    /** What moved in these days; at most so many lines. */
    public List<Moved> moved(String place, String sku, LocalDate from, LocalDate to, long known,
            int most) {
        return rows.createQuery(MOVED, Moved.class).setParameter("place", place)
                .setParameter("sku", sku).setParameter("from", from).setParameter("to", to)
                .setParameter("known", known).setMaxResults(most).getResultList();
    }

    /** So much of a good, at what it is worth in the books. */
    public record Held(String place, String sku, Quantity quantity, Rupiah value) {
    }

    /** One movement; out is below zero. */
    public record Moved(long no, String type, LocalDate date, Quantity quantity, Rupiah value) {
    }
}
