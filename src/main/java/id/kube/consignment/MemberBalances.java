package id.kube.consignment;

import id.kube.daybook.UnitOfWork;
import id.kube.ledger.Account;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** What stood on an account for each member at the end of a day. */
@ApplicationScoped
class MemberBalances {

    private static final String CARRIED = "select d.party, sum(d.debit - d.credit)"
            + " from AccountDay d where d.account = :account and d.bookMonth = (select"
            + " max(m.bookMonth) from AccountDay m where m.bookMonth <= :month)"
            + " and (d.bookMonth < :month or d.bookDay <= :day) and d.bookMonth > 0"
            + " group by d.party having sum(d.debit - d.credit) <> 0";
    /** What was known at an earlier time is nowhere carried: only then the postings are read. */
    private static final String KNOWN = "select p.party, sum(p.debit) - sum(p.credit)"
            + " from Posting p where p.account = :account and p.bookedOn <= :asOf"
            + " and p.entryNo <= :known group by p.party";

    private final EntityManager rows;
    private final UnitOfWork unit;

    MemberBalances(EntityManager rows, UnitOfWork unit) {
        this.rows = rows;
        this.unit = unit;
    }

    /** Debit-positive, by member. */
    Map<String, Long> asOf(Account account, LocalDate asOf, OptionalLong known) {
        unit.flush();
        var query = known.isPresent()
                ? rows.createQuery(KNOWN, Object[].class).setParameter("asOf", asOf)
                        .setParameter("known", known.getAsLong())
                : rows.createQuery(CARRIED, Object[].class)
                        .setParameter("month", asOf.getYear() * 100 + asOf.getMonthValue())
                        .setParameter("day", asOf.getDayOfMonth());
        Map<String, Long> balances = new HashMap<>();
        query.setParameter("account", account.code()).getResultList().forEach(row ->
                balances.put((String) row[0], amount(row[1])));
        return balances;
    }

    private static long amount(Object sum) {
        return sum instanceof Rupiah money ? money.amount()
                : ((Number) sum).longValue();
    }
}
