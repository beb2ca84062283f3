package id.kube.leakage;

import id.kube.consignment.Outstanding;
import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.Balances;
import id.kube.ledger.OpenItems;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Reads the capital of any day from the books. */
@ApplicationScoped
class CapitalBook {

    private final Balances balances;
    private final Outstanding outstanding;
    private final OpenItems openItems;

    CapitalBook(Balances balances, Outstanding outstanding, OpenItems openItems) {
        this.balances = balances;
        this.outstanding = outstanding;
        this.openItems = openItems;
    }

    Capital asOf(LocalDate day) {
        OptionalLong all = OptionalLong.empty();
        Map<Account, Rupiah> sums = new EnumMap<>(Account.class);
        for (Balance balance : balances.asOf(day, all)) {
            sums.merge(balance.account(), balance.amount(), Rupiah::plus);
        }
        Map<Doubt.Of, Rupiah> doubts = new TreeMap<>();
        outstanding.asOf(day, all).forEach(holder -> doubts.put(
                new Doubt.Of(Doubt.Of.CONSIGNED, holder.member()), Doubt.of(holder)));
        openItems.openAsOf(Account.CUSTOMER_CREDIT, day, all).forEach(kasbon -> doubts.merge(
                new Doubt.Of(Doubt.Of.KASBON, kasbon.party()), Doubt.of(kasbon, day),
                Rupiah::plus));
        doubts.values().removeIf(Rupiah::isZero);
        return new Capital(sums, doubts);
    }
}
