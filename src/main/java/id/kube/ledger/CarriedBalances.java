package id.kube.ledger;

import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/**
 * Keeps the balances of every account carried per month and day, so that a question about any
 * day reads one month's rows and never walks the history. Plain SQL in batches, because every
 * sale of the day passes here.
 */
@ApplicationScoped
class CarriedBalances {

    /** The month that stands for everything so far. */
    static final int EVER = 0;
    private static final int OPENING = 0;

    private static final String RAISE = "update account_day set debit = debit + ?,"
            + " credit = credit + ? where kube_id = ? and book_month = ? and account = ?"
            + " and party = ? and book_day = ?";
    private static final String BEGIN = "insert into account_day (debit, credit, kube_id,"
            + " book_month, account, party, book_day) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String MONTHS = "select book_month from books_month where kube_id = ?"
            + " and book_month >= ? order by book_month";
    private static final String EARLIER = "select max(book_month) from books_month"
            + " where kube_id = ? and book_month < ?";
    private static final String LIST = "insert into books_month (kube_id, book_month)"
            + " values (?, ?)";
    private static final String CARRY = "insert into account_day (kube_id, book_month, account,"
            + " party, book_day, debit, credit) select kube_id, cast(? as int), account, party,"
            + " 0, sum(debit), sum(credit) from account_day where kube_id = ?"
            + " and book_month = ? group by kube_id, account, party";
    private static final String NOW = "select debit - credit from account_day where kube_id = ?"
            + " and book_month = 0 and account = ? and party = ? and book_day = 0";

    private final EntityManager rows;

    CarriedBalances(EntityManager rows) {
        this.rows = rows;
    }

    /** Adds turnovers to their day, to all that came after it, and to everything so far. */
    void add(String kube, LocalDate day, Map<Journal.Key, Turnover> turnovers) {
        rows.unwrap(Session.class).doWork(sql -> {
            int month = monthOf(day);
            List<Row> raised = new ArrayList<>();
            List<Integer> later = laterMonths(sql, kube, month);
            turnovers.forEach((key, turnover) -> {
                raised.add(new Row(EVER, OPENING, key, turnover));
                raised.add(new Row(month, day.getDayOfMonth(), key, turnover));
                later.forEach(next -> raised.add(new Row(next, OPENING, key, turnover)));
            });
            write(sql, kube, BEGIN, missing(raised, write(sql, kube, RAISE, raised)));
        });
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
                    balances.put(key, Rupiah.of(number(select)));
                }
            }
            return balances;
        });
    }

    static int monthOf(LocalDate day) {
        return day.getYear() * 100 + day.getMonthValue();
    }

    private static List<Integer> laterMonths(Connection sql, String kube, int month)
            throws SQLException {
        List<Integer> months = new ArrayList<>();
        try (PreparedStatement select = sql.prepareStatement(MONTHS)) {
            select.setString(1, kube);
            select.setInt(2, month);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    months.add(found.getInt(1));
                }
            }
        }
        if (!months.remove(Integer.valueOf(month))) {
            open(sql, kube, month);
        }
        return months;
    }

    /** A month's first posting: it begins with what the month before it in the books ended. */
    private static void open(Connection sql, String kube, int month) throws SQLException {
        int earlier;
        try (PreparedStatement select = sql.prepareStatement(EARLIER)) {
            select.setString(1, kube);
            select.setInt(2, month);
            earlier = (int) number(select);
        }
        try (PreparedStatement insert = sql.prepareStatement(LIST)) {
            insert.setString(1, kube);
            insert.setInt(2, month);
            insert.executeUpdate();
        }
        if (earlier > 0) {
            try (PreparedStatement carry = sql.prepareStatement(CARRY)) {
                carry.setInt(1, month);
                carry.setString(2, kube);
                carry.setInt(3, earlier);
                carry.executeUpdate();
            }
        }
    }

    private static int[] write(Connection sql, String kube, String statement, List<Row> changes)
            throws SQLException {
        if (changes.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement batch = sql.prepareStatement(statement)) {
            for (Row change : changes) {
                batch.setLong(1, change.turnover().debit());
                batch.setLong(2, change.turnover().credit());
                batch.setString(3, kube);
                batch.setInt(4, change.month());
                batch.setString(5, change.key().account().code());
                batch.setString(6, change.key().party());
                batch.setInt(7, change.day());
                batch.addBatch();
            }
            return batch.executeBatch();
        }
    }

    private static List<Row> missing(List<Row> raised, int[] counts) {
        List<Row> missing = new ArrayList<>();
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] == 0) {
                missing.add(raised.get(at));
            }
        }
        return missing;
    }

    private static long number(PreparedStatement select) throws SQLException {
        try (ResultSet found = select.executeQuery()) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    private record Row(int month, int day, Journal.Key key, Turnover turnover) {
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
