package id.kube.ledger;

import id.kube.daybook.Mirror;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Debts lot by lot: who owes what since when, and which lot a payment settles. */
@ApplicationScoped
public class OpenItems implements Mirror {

    private final Debts debts;
    private final DebtMoves moves;

    OpenItems(Debts debts, DebtMoves moves) {
        this.debts = debts;
        this.moves = moves;
    }

    /** Opens a debt; zero opens none. */
    public void open(Recording entry, Account account, String party, LocalDate since,
            Rupiah amount) {
        if (amount.isZero()) {
            return;
        }
        Debt debt = new Debt(entry.no(), entry.nextLine(Debt.class), account, party, since);
        LocalDate day = entry.businessDay();
        debt.move(entry.no(), amount, day, day);
        debts.add(debt);
        moves.write(entry, debt, amount);
    }

    /** The day from which the oldest debt counts of which something is left, all recorded. */
    public Optional<LocalDate> oldest(Account account, String party) {
        return debts.oldestDay(account, party);
    }

    /**
     * Settles the oldest debts first.
     *
     * @return what was settled: all of it, or less where less was owed
     */
    public Rupiah settle(Recording entry, Account account, String party, Rupiah atMost) {
        Rupiah left = atMost;
        while (left.isPositive()) {
            List<Debt> oldest = debts.oldest(account, party);
            if (oldest.isEmpty()) {
                break;
            }
            for (Debt debt : oldest) {
                Rupiah part = left.smaller(debt.rest());
                if (part.isPositive()) {
                    move(entry, debt, part.negated());
                    left = left.minus(part);
                }
            }
        }
        return atMost.minus(left);
    }

    /** What was open on a day, oldest first within a party, as known up to an entry's number. */
    public List<OpenItem> openAsOf(Account account, LocalDate asOf, OptionalLong known) {
        return debts.open(account, new StillOpen(asOf, known));
    }

    /** Gives back exactly what an entry added or settled, debt by debt. */
    @Override
    public boolean mirror(Recording by, long original) {
        List<DebtMove> booked = moves.of(original);
        booked.forEach(move -> move(by, debts.numbered(move.itemNo(), move.itemLine()),
                move.amount().negated()));
        return !booked.isEmpty();
    }

    private void move(Recording entry, Debt debt, Rupiah amount) {
        LocalDate day = entry.businessDay();
        boolean settles = debt.rest().plus(amount).isZero();
        debt.move(entry.no(), amount, day, settles ? moves.lastDay(debt, day) : day);
        debts.keep(debt);
        moves.write(entry, debt, amount);
    }
}
