package id.kube.daybook;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.JDBCException;

/**
 * Sums kept per month and day, each month opening (day 0) with what was carried forward into it,
 * so that a question about any day reads one month's rows and never walks the history. Every sale
 * of the day passes here, so what is added is held in the unit of work: flush it before you read.
 */
public final class CarriedForward {

    private static final int OPENING = 0;
    /** How H2 and PostgreSQL say that a check does not hold or a number is too large. */
    private static final Set<String> BEYOND = Set.of("23513", "23514", "22003");

    private final Book book;
    private final PlainSql sql;
    private final UnitOfWork unit;
    private final UnitOfWork.Table<Row, Sums> sums = new UnitOfWork.Table<>(this::write);
    private final UnitOfWork.Table<String, SortedSet<Integer>> months =
            UnitOfWork.Table.remembered();

    public CarriedForward(Book book, PlainSql sql, UnitOfWork unit) {
        this.book = book;
        this.sql = sql;
        this.unit = unit;
    }

    /** How a month is written in the tables: 202611 for November 2026. */
    public static int monthOf(LocalDate day) {
        return monthOf(YearMonth.from(day));
    }

    public static int monthOf(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    /** The month that is written in this way. */
    public static YearMonth month(int written) {
        return YearMonth.of(written / 100, written % 100);
    }

    /**
     * The days on which something was added, in their order and both ends within; what was
     * booked on a day is found through its entries, for an index of every line by its day or key
     * would cost each sale more than it saves a reader.
     *
     * @param first one account or place; absent for all
     * @param second one party or good; absent for all
     */
    public List<LocalDate> days(String kube, LocalDate from, LocalDate to,
            Optional<String> first, Optional<String> second) {
        unit.flush();
        List<Object> values = new ArrayList<>(List.of(kube, monthOf(from), monthOf(to)));
        first.ifPresent(values::add);
        second.ifPresent(values::add);
        return sql.list(book.days(first.isPresent(), second.isPresent()),
                row -> month(row.getInt(1)).atDay(row.getInt(2)), values.toArray()).stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to)).toList();
    }

    /**
     * Adds sums to a day and to the opening of every month after it.
     *
     * @throws ArithmeticException where one of them leaves the limit of its table; it may come
     *     only when the unit of work is flushed
     */
    public void add(String kube, LocalDate day, Map<Key, Sums> moved) {
        int month = monthOf(day);
        SortedSet<Integer> later = laterMonths(kube, month);
        hold(kube, month, day.getDayOfMonth(), moved);
        later.forEach(next -> hold(kube, next, OPENING, moved));
    }

    /** Adds sums to one row each, which belongs to no month of the calendar. */
    public void add(String kube, int month, Map<Key, Sums> moved) {
        hold(kube, month, OPENING, moved);
    }

    /** What was added to a row that belongs to no month, and is not in its table yet. */
    public Sums held(String kube, int month, Key key) {
        return unit.held(sums).getOrDefault(new Row(kube, month, OPENING, key), Sums.NONE);
    }

    /** The same for all rows of a month that begin with this key, put together. */
    public Sums heldOfAll(String kube, int month, String first) {
        return unit.held(sums).entrySet().stream()
                .filter(row -> row.getKey().isOf(kube, month, first))
                .map(Map.Entry::getValue).reduce(Sums.NONE, Sums::plus);
    }

    private void hold(String kube, int month, int day, Map<Key, Sums> moved) {
        moved.forEach((key, more) -> {
            Row row = new Row(kube, month, day, key);
            unit.put(sums, row, unit.held(sums).getOrDefault(row, Sums.NONE).plus(more));
        });
    }

    private SortedSet<Integer> laterMonths(String kube, int month) {
        SortedSet<Integer> known = unit.held(months).get(kube);
        if (known == null || !known.contains(month)) {
            known = new TreeSet<>(sql.list(book.listed(), row -> row.getInt(1), kube));
            if (known.add(month)) {
                open(kube, month);
            }
            unit.put(months, kube, known);
        }
        return known.tailSet(month + 1);
    }

    /** The first row of a month: it begins with what the month before it in the books ended. */
    private void open(String kube, int month) {
        unit.flush();
        int earlier = sql.first(book.monthBefore(), row -> row.getInt(1), kube, month).orElse(0);
        sql.write(book.listMonth(), kube, month);
        if (earlier > 0) {
            sql.write(book.carry(), month, kube, earlier);
        }
    }

    private void write(Map<Row, Sums> held) {
        List<Object[]> rows = new ArrayList<>();
        held.forEach((row, added) -> rows.add(new Object[] {added.first(), added.second(),
            row.kube(), row.month(), row.key().first(), row.key().second(), row.day()}));
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

    private record Row(String kube, int month, int day, Key key) {

        boolean isOf(String group, int ofMonth, String first) {
            return month == ofMonth && key.first().equals(first) && kube.equals(group);
        }
    }

    /** Two numbers kept side by side: debit and credit, quantity and value. */
    public record Sums(long first, long second) {

        public static final Sums NONE = new Sums(0, 0);

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

        private String days(boolean ofOneKey1, boolean ofOneKey2) {
            return "select distinct " + month + ", " + day + " from " + rows
                    + " where kube_id = ? and " + month + " between ? and ? and " + day + " > 0"
                    + (ofOneKey1 ? " and " + key1 + " = ?" : "")
                    + (ofOneKey2 ? " and " + key2 + " = ?" : "")
                    + " order by " + month + ", " + day;
        }

        private String listed() {
            return "select " + month + " from " + months + " where kube_id = ?";
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
