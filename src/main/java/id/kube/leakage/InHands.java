package id.kube.leakage;

import id.kube.consignment.LotsMoved;
import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.OpenItem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is out in people's hands, lot by lot and debt by debt, carried from day to day so that a
 * day costs what moved on it.
 */
final class InHands {

    private static final int A_MONTH = 30;
    /** What is left of a lot by rounding is nobody's debt. */
    private static final long ROUNDING = 500;

    private final Map<String, Item> goods = new TreeMap<>();
    private final Map<String, Item> kasbon = new TreeMap<>();

    /** Goods that were taken, sold or brought back. */
    void move(LotsMoved.Moved lot) {
        add(goods, new Item(lot.member(), lot.due(), lot.settle().amount()),
                lot.lotNo() + "/" + lot.line());
    }

    /**
     * Debts that were made or paid.
     *
     * @param term days in which a member hands in what she has sold
     */
    void move(OpenItem debt, long term) {
        String key = debt.entryNo() + "-" + debt.line();
        long rest = debt.rest().amount();
        if (debt.account() == Account.MEMBER_DEPOSITS_OWED) {
            add(goods, new Item(debt.party(), debt.since().plusDays(term), rest), key);
        } else if (debt.account() == Account.CUSTOMER_CREDIT) {
            add(kasbon, new Item(debt.party(), debt.since(), rest), key);
        }
    }

    private static void add(Map<String, Item> items, Item moved, String key) {
        items.merge(key, moved, (had, more) -> had.plus(more.rest()));
        items.computeIfPresent(key, (same, item) -> item.rest() == 0 ? null : item);
    }

    /**
     * What every member still has to hand in.
     *
     * @param balances of the day; money of hers that has no name yet pays what is due first
     */
    Map<String, Day.Owing> owing(LocalDate day, List<Balance> balances) {
        Map<String, TreeMap<LocalDate, Long>> dues = new TreeMap<>();
        goods.values().forEach(item -> dues.computeIfAbsent(item.party(), who -> new TreeMap<>())
                .merge(item.day(), item.rest(), Long::sum));
        for (Balance balance : balances) {
            if (balance.account() == Account.UNNAMED_DEPOSITS) {
                dues.computeIfPresent(balance.party(), (who, lots) ->
                        less(lots, -balance.amount().amount()));
            }
        }
        Map<String, Day.Owing> owing = new TreeMap<>();
        dues.forEach((member, lots) -> {
            lots.values().removeIf(rest -> rest <= ROUNDING);
            if (!lots.isEmpty()) {
                owing.put(member, owing(lots, day));
            }
        });
        return owing;
    }

    private static TreeMap<LocalDate, Long> less(TreeMap<LocalDate, Long> lots, long paid) {
        long left = paid;
        for (LocalDate due : new ArrayList<>(lots.keySet())) {
            long rest = lots.get(due);
            lots.put(due, Math.max(0, rest - left));
            left = Math.max(0, left - rest);
        }
        return lots;
    }

    private static Day.Owing owing(TreeMap<LocalDate, Long> lots, LocalDate day) {
        return new Day.Owing(sum(lots), sum(lots.headMap(day)),
                (int) ChronoUnit.DAYS.between(lots.firstKey(), day),
                sum(lots.headMap(day.minusDays(A_MONTH))), lots.headMap(day).size());
    }

    private static long sum(Map<LocalDate, Long> lots) {
        return lots.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What every customer owes. */
    Map<String, Day.Kasbon> kasbon(LocalDate day) {
        Map<String, Day.Kasbon> debts = new TreeMap<>();
        for (Item item : kasbon.values()) {
            int days = (int) ChronoUnit.DAYS.between(item.day(), day);
            debts.merge(item.party(), new Day.Kasbon(item.rest(), days), (had, more) ->
                    new Day.Kasbon(had.balance() + more.balance(),
                            Math.max(had.days(), more.days())));
        }
        return debts;
    }

    /** Each debt of a customer by itself. */
    List<Item> debts() {
        return List.copyOf(kasbon.values());
    }

    /**
     * A lot or a debt.
     *
     * @param day on which a lot is due, and from which a debt counts
     */
    record Item(String party, LocalDate day, long rest) {

        Item plus(long more) {
            return new Item(party, day, rest + more);
        }
    }
}
