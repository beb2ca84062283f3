package id.kube.credit;

import id.kube.catalog.Acquaintance;
import id.kube.catalog.Customers;
import id.kube.ledger.Account;
import id.kube.ledger.OpenItem;
import id.kube.ledger.OpenItems;
import id.kube.rules.HouseRules;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Who buys on kasbon, and how old it is. */
@Path("/api/v1/credit")
class CreditResource {

    private static final String LAST_PAYMENTS = "select p.customer, max(p.bookedOn)"
            + " from Repayment p where p.bookedOn <= :asOf and p.entryNo <= :known"
            + " and not exists (select 1 from Reversal r where r.original = p.entryNo"
            + " and r.entryNo <= :known) and p.customer in :customers group by p.customer";

    private final OpenItems debts;
    private final Customers customers;
    private final HouseRules rules;
    private final EntityManager rows;
    private final Clock clock;

    CreditResource(OpenItems debts, Customers customers, HouseRules rules, EntityManager rows,
            Clock clock) {
        this.debts = debts;
        this.customers = customers;
        this.rules = rules;
        this.rows = rows;
        this.clock = clock;
    }

    /** Every customer who owes something at the end of a day. */
    @GET
    @Transactional
    public List<Debtor> debtors(@QueryParam("asOf") LocalDate asOf,
            @QueryParam("known") Long known) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        OptionalLong upTo = known == null ? OptionalLong.empty() : OptionalLong.of(known);
        Map<String, List<OpenItem>> open = new TreeMap<>();
        debts.openAsOf(Account.CUSTOMER_CREDIT, day, upTo).forEach(item ->
                open.computeIfAbsent(item.party(), code -> new ArrayList<>()).add(item));
        Map<String, LocalDate> paid = open.isEmpty() ? Map.of()
                : lastPayments(day, upTo.orElse(Long.MAX_VALUE), open.keySet());
        return open.entrySet().stream().map(debtor -> debtor(day, debtor.getKey(),
                debtor.getValue(), paid.get(debtor.getKey()))).toList();
    }

    private Debtor debtor(LocalDate day, String code, List<OpenItem> items, LocalDate paid) {
        Acquaintance customer = customers.find(code).orElse(null);
        LocalDate latest = day.minusDays(rules.number("kasbon.days", day));
        long late = items.stream().filter(item -> item.since().isBefore(latest))
                .mapToLong(item -> item.rest().amount()).sum();
        return new Debtor(code, customer == null ? code : customer.name(),
                items.stream().mapToLong(item -> item.rest().amount()).sum(),
                Ages.of(items, day), items.get(0).since(), paid, limit(customer, day), late);
    }

    private long limit(Acquaintance customer, LocalDate day) {
        return (customer == null ? rules.amount("kasbon.limit", day)
                : customer.limit().orElse(rules.amount("kasbon.limit", day))).amount();
    }

    private Map<String, LocalDate> lastPayments(LocalDate asOf, long known,
            Iterable<String> debtors) {
        Map<String, LocalDate> last = new HashMap<>();
        rows.createQuery(LAST_PAYMENTS, Object[].class).setParameter("asOf", asOf)
                .setParameter("known", known).setParameter("customers", debtors).getResultList()
                .forEach(row -> last.put((String) row[0], (LocalDate) row[1]));
        return last;
    }

    /**
     * One customer's line.
     *
     * @param limit up to what she may buy on kasbon
     * @param overdue how much of it is older than the house rule allows
     */
    record Debtor(String customer, String name, long owed, Map<String, Long> ageing,
            LocalDate oldest, LocalDate lastPayment, long limit, long overdue) {
    }
}
