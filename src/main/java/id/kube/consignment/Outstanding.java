package id.kube.consignment;

import id.kube.consignment.Ageing.Out;
import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.Balances;
import id.kube.ledger.OpenItem;
import id.kube.ledger.OpenItems;
import id.kube.ledger.StillOpen;
import id.kube.rules.HouseRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What every member holds of the group's goods and still has to hand in. */
@ApplicationScoped
public class Outstanding {

    private static final String LAST_DEPOSITS = "select d.member, max(d.bookedOn) from Deposit d"
            + " where d.amount > 0 and d.bookedOn <= :asOf and d.entryNo <= :known"
            + " and not exists (select 1 from Reversal r where r.original = d.entryNo"
            + " and r.entryNo <= :known) group by d.member";
    private static final String PROMISES = "from Promise p where p.bookedOn <= :asOf"
            + " and p.entryNo <= :known and p.promisedFor >= :asOf and not exists (select 1"
            + " from Reversal r where r.original = p.entryNo and r.entryNo <= :known)"
            + " order by p.entryNo";

    private final GoodsLots lots;
    private final OpenItems debts;
    private final Balances balances;
    private final HouseRules rules;
    private final EntityManager rows;

    Outstanding(GoodsLots lots, OpenItems debts, Balances balances, HouseRules rules,
            EntityManager rows) {
        this.lots = lots;
        this.debts = debts;
        this.balances = balances;
        this.rules = rules;
        this.rows = rows;
    }

    /** Members with nothing outstanding are left out, unless money of theirs has no name yet. */
    public List<Holder> asOf(LocalDate asOf, OptionalLong known) {
        long upTo = known.orElse(Long.MAX_VALUE);
        Map<String, Sum> sums = new HashMap<>();
        lots.open(new StillOpen(asOf, known)).forEach(lot ->
                sums.computeIfAbsent(lot.member(), Sum::new).goods.add(lot));
        debts.openAsOf(Account.MEMBER_DEPOSITS_OWED, asOf, known).forEach(debt ->
                sums.computeIfAbsent(debt.party(), Sum::new).owed.add(debt));
        balances(Account.UNNAMED_DEPOSITS, asOf, known).forEach((member, balance) -> {
            if (balance != 0) {
                sums.computeIfAbsent(member, Sum::new).unnamed = -balance;
            }
        });
        Map<String, Long> costs = balances(Account.INVENTORY_WITH_MEMBERS, asOf, known);
        Map<String, LocalDate> deposits = lastDeposits(asOf, upTo);
        Map<String, Word> promises = promises(asOf, upTo);
        long days = rules.number("consign.days", asOf);
        return new TreeSet<>(sums.keySet()).stream().map(member -> sums.get(member).holder(asOf,
                days, costs.getOrDefault(member, 0L), deposits.get(member),
                promises.get(member))).toList();
    }

    /** Debit-positive, by member. */
    private Map<String, Long> balances(Account account, LocalDate asOf, OptionalLong known) {
        return balances.asOf(account, asOf, known).stream().collect(
                Collectors.toMap(Balance::party, balance -> balance.amount().amount()));
    }

    private Map<String, LocalDate> lastDeposits(LocalDate asOf, long known) {
        Map<String, LocalDate> last = new HashMap<>();
        rows.createQuery(LAST_DEPOSITS, Object[].class).setParameter("asOf", asOf)
                .setParameter("known", known).getResultList()
                .forEach(row -> last.put((String) row[0], (LocalDate) row[1]));
        return last;
    }

    private Map<String, Word> promises(LocalDate asOf, long known) {
        Map<String, Word> given = new HashMap<>();
        rows.createQuery(PROMISES, Promise.class).setParameter("asOf", asOf)
                .setParameter("known", known).getResultList().forEach(promise ->
                        given.put(promise.member(),
                                new Word(promise.amount().amount(), promise.promisedFor())));
        return given;
    }

    /**
     * One member's line.
     *
     * @param ageing what is out at settlement prices, by how many days ago it was handed out
     * @param overdue how much of it should have been handed in before that day
     */
    public record Holder(String member, long goodsAtSettlement, long goodsAtCost, long depositOwed,
            long unnamedMoney, long exposure, Map<String, Long> ageing, LocalDate oldest,
            LocalDate lastDeposit, long overdue, Word promise, List<Goods> goods) {
    }

    /** What she holds of one lot. */
    public record Goods(String sku, long quantity, long settle, LocalDate since, LocalDate due) {
    }

    /** A promise that still stands. */
    public record Word(long amount, LocalDate by) {
    }

    private static final class Sum {

        private final String member;
        private final List<GoodsLots.Left> goods = new ArrayList<>();
        private final List<OpenItem> owed = new ArrayList<>();
        private long unnamed;

        Sum(String member) {
            this.member = member;
        }

        Holder holder(LocalDate asOf, long days, long cost, LocalDate lastDeposit,
                Word promise) {
            long settle = goods.stream().mapToLong(lot -> lot.settle().amount()).sum();
            long debt = owed.stream().mapToLong(item -> item.rest().amount()).sum();
            List<Out> out = out(days);
            LocalDate oldest = out.isEmpty() ? null : out.get(0).since();
            long late = out.stream().filter(one -> one.due().isBefore(asOf))
                    .mapToLong(Out::amount).sum();
            return new Holder(member, settle, cost, debt, unnamed, settle + debt - unnamed,
                    Ageing.of(out, asOf, unnamed), oldest, lastDeposit,
                    Math.max(0, late - unnamed), promise, goods.stream().map(lot -> new Goods(
                            lot.sku(), lot.quantity().count(), lot.settle().amount(),
                            lot.since(), lot.due())).toList());
        }

        private List<Out> out(long days) {
            List<Out> out = new ArrayList<>();
            owed.forEach(item -> out.add(new Out(item.since(), item.since().plusDays(days),
                    item.rest().amount())));
            goods.forEach(lot -> out.add(new Out(lot.since(), lot.due(),
                    lot.settle().amount())));
            out.sort(Comparator.comparing(Out::since));
            return out;
        }
    }
}
