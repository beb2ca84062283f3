package id.kube.ledger;

import id.kube.daybook.CarriedForward;
import id.kube.daybook.CarriedForward.Key;
import id.kube.daybook.CarriedForward.Sums;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** What went through every account and party: per day, carried forward, and altogether. */
@ApplicationScoped
class CarriedBalances {

    /** The month that stands for everything so far. */
    private static final int EVER = 0;
    private static final CarriedForward BOOK = new CarriedForward(new CarriedForward.Book(
            "account_day", "books_month", "book_month", "book_day", "account", "party", "debit",
            "credit"));
    private static final String NOW = "select debit - credit from account_day where kube_id = ?"
            + " and book_month = 0 and account = ? and party = ? and book_day = 0";

    private final EntityManager rows;

    CarriedBalances(EntityManager rows) {
        this.rows = rows;
    }

    /** Adds turnovers to their day, to all that came after it, and to everything so far. */
    void add(String kube, LocalDate day, Map<Journal.Key, Turnover> turnovers) {
        Map<Key, Sums> sums = new LinkedHashMap<>();
        turnovers.forEach((key, turnover) -> sums.put(
                new Key(key.account().code(), key.party()),
                new Sums(turnover.debit(), turnover.credit())));
        Session session = rows.unwrap(Session.class);
        BOOK.add(session, kube, EVER, sums);
        BOOK.add(session, kube, day, sums);
    }

    /** What stands now, in the order of recording, whatever the dates. */
    Map<Journal.Key, Rupiah> now(String kube, List<Journal.Key> keys) {
        return rows.unwrap(Session.class).doReturningWork(sql -> {
            Map<Journal.Key, Rupiah> balances = new HashMap<>();
            try (PreparedStatement select = sql.prepareStatement(NOW)) {
                for (Journal.Key key : keys) {
                    select.setString(1, kube);
                    select.setString(2, key.account().code());
                    select.setString(3, key.party());
                    try (ResultSet found = select.executeQuery()) {
                        balances.put(key, Rupiah.of(found.next() ? found.getLong(1) : 0));
                    }
                }
            }
            return balances;
        });
    }

    /** What went through one account, both sides. */
    record Turnover(long debit, long credit) {

        static Turnover of(Rupiah amount) {
            return amount.isNegative() ? new Turnover(0, -amount.amount())
                    : new Turnover(amount.amount(), 0);
        }

        Turnover plus(Turnover other) {
            return new Turnover(Math.addExact(debit, other.debit),
                    Math.addExact(credit, other.credit));
        }

        /** Debit-positive. */
        Rupiah net() {
            return Rupiah.of(debit - credit);
        }
    }
}
