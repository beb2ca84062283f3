package id.kube.ledger;

import id.kube.daybook.Recording;
import id.kube.daybook.Refusal;
import id.kube.ledger.CarriedBalances.Turnover;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one place where money is posted. */
@ApplicationScoped
public class Ledger {

    private final Postings postings;
    private final CarriedBalances balances;
    private final EntityManager rows;

    Ledger(Postings postings, CarriedBalances balances, EntityManager rows) {
        this.postings = postings;
        this.balances = balances;
        this.rows = rows;
    }

    /**
     * Writes the postings of an entry on its business day.
     *
     * @throws Refusal where a decision would take a place of money below zero, or turn the sign
     *     of a receivable, a debt or capital; a fact is kept for review
     */
    public void post(Recording entry, Journal journal) {
        if (!journal.difference().isZero()) {
            throw new IllegalStateException("debit and credit differ by "
                    + journal.difference() + " in " + entry.envelope().id());
        }
        List<Journal.Line> lines = journal.lines();
        if (lines.isEmpty()) {
            return;
        }
        postings.write(entry, lines);
        Map<Journal.Key, Turnover> turnovers = new LinkedHashMap<>();
        lines.forEach(line ->
                turnovers.merge(line.key(), Turnover.of(line.amount()), Turnover::plus));
        if (journal.isClosing()) {
            rows.persist(new YearClosing(entry.no(), entry.businessDay()));
        }
        balances.add(entry.kube(), entry.businessDay(), turnovers);
        judge(entry, turnovers);
    }

    /** Debit-positive balance of everything recorded so far, over all parties. */
    public Rupiah balance(Account account) {
        return balances.now(account);
    }

    /** Debit-positive balance of one party, of everything recorded so far. */
    public Rupiah balance(Account account, String party) {
        Journal.Key key = new Journal.Key(account, party);
        return balances.now(List.of(key)).get(key);
    }

    private void judge(Recording entry, Map<Journal.Key, Turnover> turnovers) {
        List<Journal.Key> watched = turnovers.keySet().stream()
                .filter(key -> isBad(key.account(), turnovers.get(key).net())).toList();
        if (watched.isEmpty()) {
            return;
        }
        balances.now(watched).forEach((key, balance) -> {
            Account account = key.account();
            boolean credit = account.neverCredit() && balance.isNegative();
            boolean debit = account.neverDebit() && balance.isPositive();
            entry.must(!credit && !debit, () -> refusal(key, balance));
        });
    }

    private static boolean isBad(Account account, Rupiah moved) {
        return account.neverCredit() && moved.isNegative()
                || account.neverDebit() && moved.isPositive();
    }

    private static Refusal refusal(Journal.Key key, Rupiah balance) {
        Account account = key.account();
        Rupiah beyond = balance.isNegative() ? balance.negated() : balance;
        return Place.of(account).isPresent() ? new NotEnoughCash(account, beyond)
                : new WouldChangeSign(account, key.party(), beyond);
    }
}
