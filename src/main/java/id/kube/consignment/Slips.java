package id.kube.consignment;

import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one member took, brought back and handed in, as it would stand on her own card. */
@ApplicationScoped
class Slips {

    /** Further back than so many she asks the treasurer. */
    static final int MOST = 50;
    private static final String GOODS = "select m.entryNo, sum(m.settle) from GoodsLot l"
            + " join GoodsLotMove m on m.kubeId = l.kubeId and m.lotNo = l.entryNo"
            + " and m.lotLine = l.line where l.member = :member group by m.entryNo"
            + " order by m.entryNo desc";
    private static final String MONEY = "select d.entryNo, d.amount from Deposit d"
            + " where d.member = :member order by d.entryNo desc";

    private final EntityManager rows;
    private final DayBookReader dayBook;

    Slips(EntityManager rows, DayBookReader dayBook) {
        this.rows = rows;
        this.dayBook = dayBook;
    }

    /** The newest first. */
    List<Slip> of(String member) {
        Map<Long, Long> goods = new TreeMap<>();
        latest(GOODS, member).forEach(row -> goods.put((Long) row[0], (Long) row[1]));
        Map<Long, Long> money = new TreeMap<>();
        latest(MONEY, member).forEach(row ->
                money.put((Long) row[0], ((Rupiah) row[1]).amount()));
        TreeMap<Long, Long> all = new TreeMap<>(goods);
        all.putAll(money);
        return all.descendingKeySet().stream().limit(MOST).map(no -> slip(member,
                dayBook.entry(no).orElseThrow(), goods.getOrDefault(no, 0L),
                money.getOrDefault(no, 0L))).toList();
    }

    private List<Object[]> latest(String question, String member) {
        return rows.createQuery(question, Object[].class).setParameter("member", member)
                .setMaxResults(MOST).getResultList();
    }

    private static Slip slip(String member, StoredEntry entry, long goods, long money) {
        return new Slip(member, entry.id(), entry.type(), entry.date(), goods, money);
    }

    /**
     * One line of her card.
     *
     * @param goods at settlement prices: above nought taken, below it sold or brought back
     * @param money what she handed in
     */
    record Slip(String member, String id, String type, LocalDate date, long goods, long money) {
    }
}
