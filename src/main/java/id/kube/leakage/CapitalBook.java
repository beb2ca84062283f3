package id.kube.leakage;

import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.Balances;
import id.kube.ledger.OpenItems;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Reads the capital of any day from the books. */
@ApplicationScoped
class CapitalBook {

    /** What a member holds, has sold and not handed in, and has handed in without saying why. */
    private static final Set<Account> WITH_MEMBERS = Set.of(Account.INVENTORY_WITH_MEMBERS,
            Account.MEMBER_DEPOSITS_OWED, Account.UNNAMED_DEPOSITS);

    private final Balances balances;
    private final OpenItems openItems;

    CapitalBook(Balances balances, OpenItems openItems) {
        this.balances = balances;
        this.openItems = openItems;
    }

    /**
     * What stood at the end of a day.
     *
     * @param stopped the chance that a member has stopped handing in, where one is known
     */
    Capital asOf(LocalDate day, Map<String, Double> stopped) {
        return books(day).doubting(stopped);
    }

    private Books books(LocalDate day) {
        List<InHands.Item> kasbon = openItems.openAsOf(Account.CUSTOMER_CREDIT, day,
                OptionalLong.empty()).stream().map(item -> new InHands.Item(item.party(),
                        item.since(), item.rest().amount())).toList();
        return Books.of(balances.asOf(day, OptionalLong.empty()), kasbon, day);
    }

    /** What stood on the accounts, and what of the kasbon is doubtful by its age. */
    record Books(List<Balance> balances, Map<Doubt.Of, Rupiah> kasbon) {

        static Books of(List<Balance> balances, List<InHands.Item> kasbon, LocalDate day) {
            Map<Doubt.Of, Rupiah> doubts = new TreeMap<>();
            kasbon.forEach(one -> doubts.merge(new Doubt.Of(Doubt.Of.KASBON, one.party()),
                    Doubt.of(one, day), Rupiah::plus));
            return new Books(balances, doubts);
        }

        Capital doubting(Map<String, Double> stopped) {
            Map<Account, Rupiah> sums = new EnumMap<>(Account.class);
            Map<String, Rupiah> withMembers = new TreeMap<>();
            for (Balance balance : balances) {
                sums.merge(balance.account(), balance.amount(), Rupiah::plus);
                if (WITH_MEMBERS.contains(balance.account())) {
                    withMembers.merge(balance.party(), balance.amount(), Rupiah::plus);
                }
            }
            Map<Doubt.Of, Rupiah> doubts = new TreeMap<>(kasbon);
            withMembers.forEach((member, book) -> doubts.put(
                    new Doubt.Of(Doubt.Of.CONSIGNED, member),
                    Doubt.of(book, stopped.getOrDefault(member, Recovery.USUAL))));
            doubts.values().removeIf(Rupiah::isZero);
            return new Capital(sums, doubts);
        }
    }
}
