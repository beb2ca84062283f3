package id.kube.daybook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;

/**
 * Sums kept per month and day, each month opening (day 0) with what was carried forward into it,
 * so that a question about any day reads one month's rows and never walks the history. Plain SQL
 * in batches, because every sale of the day passes here.
 */
public final class CarriedForward {

    private static final int OPENING = 0;
    /** How H2 and PostgreSQL say that a check does not hold or a number is too large. */
    private static final Set<String> BEYOND = Set.of("23513", "23514", "22003");

    private final Book book;

    public CarriedForward(Book book) {
        this.book = book;
    }

    /** How a month is written in the tables: 202611 for November 2026. */
    public static int monthOf(LocalDate day) {
        return monthOf(YearMonth.from(day));
    }

    public static int monthOf(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    /**
     * Adds sums to a day and to the opening of every month after it.
     *
     * @throws ArithmeticException where one of them leaves the limit of its table
     */
    public void add(Session session, String kube, LocalDate day, Map<Key, Sums> moved) {
        session.doWork(sql -> {
            int month = monthOf(day);
            List<Row> raised = new ArrayList<>();
            List<Integer> later = laterMonths(sql, kube, month);
            moved.forEach((key, sums) -> {
                raised.add(new Row(month, day.getDayOfMonth(), key, sums));
                later.forEach(next -> raised.add(new Row(next, OPENING, key, sums)));
            });
            write(sql, kube, raised);
        });
    }

    /** Adds sums to one row each, which belongs to no month of the calendar. */
    public void add(Session session, String kube, int month, Map<Key, Sums> moved) {
        session.doWork(sql -> write(sql, kube, moved.entrySet().stream()
                .map(row -> new Row(month, OPENING, row.getKey(), row.getValue())).toList()));
    }

    private List<Integer> laterMonths(Connection sql, String kube, int month)
            throws SQLException {
        List<Integer> months = new ArrayList<>();
        try (PreparedStatement select = sql.prepareStatement(book.monthsFrom())) {
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

    /** The first row of a month: it begins with what the month before it in the books ended. */
    private void open(Connection sql, String kube, int month) throws SQLException {
        int earlier;
        try (PreparedStatement select = sql.prepareStatement(book.monthBefore())) {
            select.setString(1, kube);
            select.setInt(2, month);
            try (ResultSet found = select.executeQuery()) {
                earlier = found.next() ? found.getInt(1) : 0;
            }
        }
        try (PreparedStatement insert = sql.prepareStatement(book.listMonth())) {
            insert.setString(1, kube);
            insert.setInt(2, month);
            insert.executeUpdate();
        }
        if (earlier > 0) {
            try (PreparedStatement carry = sql.prepareStatement(book.carry())) {
                carry.setInt(1, month);
                carry.setString(2, kube);
                carry.setInt(3, earlier);
                carry.executeUpdate();
            }
        }
    }

    private void write(Connection sql, String kube, List<Row> rows) throws SQLException {
        int[] raised = write(sql, kube, book.raise(), rows);
        List<Row> missing = new ArrayList<>();
        for (int at = 0; at < raised.length; at++) {
            if (raised[at] == 0) {
                missing.add(rows.get(at));
            }
        }
        write(sql, kube, book.begin(), missing);
    }

    private static int[] write(Connection sql, String kube, String statement, List<Row> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement batch = sql.prepareStatement(statement)) {
            for (Row row : rows) {
                batch.setLong(1, row.sums().first());
                batch.setLong(2, row.sums().second());
                batch.setString(3, kube);
                batch.setInt(4, row.month());
                batch.setString(5, row.key().first());
                batch.setString(6, row.key().second());
                batch.setInt(7, row.day());
                batch.addBatch();
            }
            return batch.executeBatch();
        } catch (SQLException refused) {
            if (isBeyondLimit(refused)) {
                throw new ArithmeticException("a sum left its limit");
            }
            throw refused;
        }
    }

    /** Whether a check of the table or the range of its numbers stopped it. */
    private static boolean isBeyondLimit(SQLException refused) {
        for (SQLException each = refused; each != null; each = each.getNextException()) {
            if (BEYOND.contains(String.valueOf(each.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private record Row(int month, int day, Key key, Sums sums) {
    }

    /** What a sum is kept for: an account and its party, a place and its goods. */
    public record Key(String first, String second) {
    }

    /** Two numbers kept side by side: debit and credit, quantity and value. */
    public record Sums(long first, long second) {

        public Sums plus(Sums other) {
            return new Sums(Math.addExact(first, other.first),
                    Math.addExact(second, other.second));
        }
    }

    /**
     * The tables in which sums are kept: the rows, and the list of months there are.
     *
     * @param month the column for the month, in both tables
     * @param day the column for the day of the month, 0 for what it opens with
     */
    public record Book(String rows, String months, String month, String day, String key1,
            String key2, String sum1, String sum2) {

        private String raise() {
            return "update " + rows + " set " + sum1 + " = " + sum1 + " + ?, " + sum2 + " = "
                    + sum2 + " + ? where kube_id = ? and " + month + " = ? and " + key1
                    + " = ? and " + key2 + " = ? and " + day + " = ?";
        }

        private String begin() {
            return "insert into " + rows + " (" + String.join(", ", sum1, sum2, "kube_id", month,
                    key1, key2, day) + ") values (?, ?, ?, ?, ?, ?, ?)";
        }

        private String monthsFrom() {
            return "select " + month + " from " + months + " where kube_id = ? and " + month
                    + " >= ? order by " + month;
        }

        private String monthBefore() {
            return "select max(" + month + ") from " + months + " where kube_id = ? and " + month
                    + " < ?";
        }

        private String listMonth() {
            return "insert into " + months + " (kube_id, " + month + ") values (?, ?)";
        }

        private String carry() {
            String keys = String.join(", ", "kube_id", key1, key2);
            return "insert into " + rows + " (" + String.join(", ", month, keys, day, sum1, sum2)
                    + ") select cast(? as int), " + keys + ", 0, sum(" + sum1 + "), sum(" + sum2
                    + ") from " + rows + " where kube_id = ? and " + month + " = ? group by "
                    + keys + " having sum(" + sum1 + ") <> 0 or sum(" + sum2 + ") <> 0";
        }
    }
}
