package id.kube.daybook;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.JDBCException;

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
    public void add(PlainSql sql, String kube, LocalDate day, Map<Key, Sums> moved) {
        int month = monthOf(day);
        List<Object[]> raised = new ArrayList<>();
        List<Integer> later = laterMonths(sql, kube, month);
        moved.forEach((key, sums) -> {
            raised.add(row(kube, month, day.getDayOfMonth(), key, sums));
            later.forEach(next -> raised.add(row(kube, next, OPENING, key, sums)));
        });
        write(sql, raised);
    }

    /** Adds sums to one row each, which belongs to no month of the calendar. */
    public void add(PlainSql sql, String kube, int month, Map<Key, Sums> moved) {
        List<Object[]> raised = new ArrayList<>();
        moved.forEach((key, sums) -> raised.add(row(kube, month, OPENING, key, sums)));
        write(sql, raised);
    }

    private List<Integer> laterMonths(PlainSql sql, String kube, int month) {
        List<Integer> months = sql.list(book.monthsFrom(), row -> row.getInt(1), kube, month);
        if (!months.remove(Integer.valueOf(month))) {
            open(sql, kube, month);
        }
        return months;
    }

    /** The first row of a month: it begins with what the month before it in the books ended. */
    private void open(PlainSql sql, String kube, int month) {
        int earlier = sql.first(book.monthBefore(), row -> row.getInt(1), kube, month).orElse(0);
        sql.write(book.listMonth(), kube, month);
        if (earlier > 0) {
            sql.write(book.carry(), month, kube, earlier);
        }
    }

    private void write(PlainSql sql, List<Object[]> rows) {
        try {
            int[] raised = sql.writeAll(book.raise(), rows);
            List<Object[]> missing = new ArrayList<>();
            for (int at = 0; at < raised.length; at++) {
                if (raised[at] == 0) {
                    missing.add(rows.get(at));
                }
            }
            sql.writeAll(book.begin(), missing);
        } catch (JDBCException refused) {
            if (isBeyondLimit(refused.getSQLException())) {
                throw new ArithmeticException("a sum left its limit");
            }
            throw refused;
        }
    }

    private static Object[] row(String kube, int month, int day, Key key, Sums sums) {
        return new Object[] {sums.first(), sums.second(), kube, month, key.first(),
            key.second(), day};
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
