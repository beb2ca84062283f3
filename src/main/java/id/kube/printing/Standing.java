package id.kube.printing;

import id.kube.catalog.Acquaintance;
import id.kube.catalog.Customers;
import id.kube.consignment.Outstanding;
import id.kube.ledger.Account;
import id.kube.ledger.Balances;
import id.kube.money.Rupiah;
import id.kube.printing.HandOverSlip.Amount;
import id.kube.rules.HouseRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Where a member or a customer stood after an entry, and how far she may go. */
@ApplicationScoped
class Standing {

    /** More days than this do not fit on a slip; what she still owes in all is told above them. */
    private static final int DAYS_NAMED = 8;

    private final Outstanding outstanding;
    private final Balances balances;
    private final HouseRules rules;
    private final Customers customers;

    Standing(Outstanding outstanding, Balances balances, HouseRules rules, Customers customers) {
        this.outstanding = outstanding;
        this.balances = balances;
        this.rules = rules;
        this.customers = customers;
    }

    /** Goods a member holds and money she still has to hand in. */
    Rupiah carried(String member, LocalDate day, long known) {
        return Rupiah.of(outstanding.asOf(day, OptionalLong.of(known)).stream()
                .filter(holder -> holder.member().equals(member))
                .mapToLong(Outstanding.Holder::exposure).sum());
    }

    /** Goods she still holds, by the day since when, the oldest first. */
    Held held(String member, LocalDate day, long known) {
        Map<LocalDate, Long> since = new TreeMap<>();
        List<Outstanding.Goods> goods = outstanding.asOf(day, OptionalLong.of(known)).stream()
                .filter(holder -> holder.member().equals(member))
                .flatMap(holder -> holder.goods().stream()).toList();
        goods.forEach(lot -> since.merge(lot.since(), lot.settle(), Math::addExact));
        return new Held(since.entrySet().stream().limit(DAYS_NAMED).map(one -> new Amount(
                PaperDay.day(one.getKey()), Rupiah.of(one.getValue()).digits())).toList(),
                goods.stream().map(Outstanding.Goods::due).min(LocalDate::compareTo)
                        .map(PaperDay::day).orElse(""));
    }

    /** What a customer still has to pay. */
    Rupiah kasbon(String customer, LocalDate day, long known) {
        Rupiah owed = Rupiah.ZERO;
        for (var balance : balances.asOf(Account.CUSTOMER_CREDIT, day, OptionalLong.of(known))) {
            if (balance.party().equals(customer)) {
                owed = owed.plus(balance.amount());
            }
        }
        return owed;
    }

    /** Her own limit where one was agreed, else the one of the house. */
    Rupiah kasbonLimit(String customer, LocalDate day) {
        return customers.find(customer).flatMap(Acquaintance::limit)
                .orElseGet(() -> limit("kasbon.limit", day));
    }

    Rupiah limit(String rule, LocalDate day) {
        return rules.amount(rule, day);
    }

    long days(String rule, LocalDate day) {
        return rules.number(rule, day);
    }

    /** What a member still holds, and by when the next of it has to be handed in. */
    record Held(List<Amount> goods, String due) {
    }
}
