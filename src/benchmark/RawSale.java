import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The limit of a durable sale: the rows of the shop's own last sales written once more into its
 * file by a program that knows them already: no door, no rules, one batch a table, a commit, and
 * the file forced. What a sale adds to the day's balances and shelves is added here too.
 */
final class RawSale {

    private static final int WARMING = 4_000;
    private static final int SALES = 4_000;
    private static final int GROUP = 8;
    /** So far behind the shop's own numbers the copies stand, that they meet nothing. */
    private static final long AWAY = 10_000_000;

    private final Connection database;
    private final List<CopiedRows> tables = new ArrayList<>();
    private final List<Long> sales = new ArrayList<>();

    private RawSale(Connection database) {
        this.database = database;
    }

    public static void main(String[] folder) throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + folder[0]
                + "/amanah;WRITE_DELAY=0;RETENTION_TIME=2000", "sa", "")) {
            database.setAutoCommit(false);
            RawSale raw = new RawSale(database);
            raw.read();
            raw.write(0, WARMING, 1);
            Measured each = raw.write(WARMING, SALES, 1);
            Measured grouped = raw.write(WARMING + SALES, SALES, GROUP);
            System.out.println(new Limit(SALES / each.seconds, each.cpuSeconds * 1e3 / SALES,
                    SALES / grouped.seconds).told());
        }
    }

    /** Takes the last sales of the day book into memory, and what they need to be written. */
    private void read() throws SQLException {
        try (ResultSet rows = database.createStatement().executeQuery(
                "select no from entry where type = 'sale' order by no desc limit " + SALES)) {
            while (rows.next()) {
                sales.add(rows.getLong(1));
            }
        }
        tables.add(new CopiedRows(database, "entry", "no", sales).alsoChanging(
                "update day_book_head set last_no = ?, last_hash = ? where kube_id = ?",
                "no", "hash", "kube_id"));
        tables.add(new CopiedRows(database, "stock_move", "entry_no", sales)
                .alsoChanging("""
                        update stock_pool set quantity = quantity + ?, worth = worth + ?
                        where kube_id = ? and place = ? and sku = ?""",
                        "quantity", "worth", "kube_id", "place", "sku")
                .alsoChanging("""
                        update stock_day set quantity = quantity + ?, worth = worth + ?
                        where kube_id = ? and stock_month = ? and stock_day = ? and place = ?
                        and sku = ?""",
                        "quantity", "worth", "kube_id", "its_month", "its_day", "place", "sku"));
        tables.add(new CopiedRows(database, "sale_line", "entry_no", sales));
        String balance = """
                update account_day set debit = debit + ?, credit = credit + ?
                where kube_id = ? and book_month = ? and account = ? and party = ?
                and book_day = ?""";
        tables.add(new CopiedRows(database, "posting", "entry_no", sales)
                .alsoChanging(balance, "debit", "credit", "kube_id", "no_month", "account",
                        "party", "no_month")
                .alsoChanging(balance, "debit", "credit", "kube_id", "its_month", "account",
                        "party", "its_day"));
    }

    /** Writes so many sales, the first as number {@code from}; forces after each group. */
    private Measured write(int from, int count, int group) throws SQLException {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = machine.getProcessCpuTime();
        long begin = System.nanoTime();
        try (Statement force = database.createStatement()) {
            for (int sale = from; sale < from + count; sale++) {
                for (CopiedRows table : tables) {
                    table.write(sales.get(sale % sales.size()), AWAY + sale);
                }
                database.commit();
                if ((sale + 1) % group == 0) {
                    force.execute("checkpoint sync");
                }
            }
        }
        return new Measured((System.nanoTime() - begin) / 1e9,
                (machine.getProcessCpuTime() - cpu) / 1e9);
    }

    private record Measured(double seconds, double cpuSeconds) {
    }

    /**
     * What bare transactions reach: sales in a second when each is forced, what one costs the
     * processor, and sales in a second when eight share a force.
     */
    record Limit(double rate, double cpuMillis, double groupRate) {

        String told() {
            return rate + " " + cpuMillis + " " + groupRate;
        }

        static Limit of(String told) {
            String[] figures = told.trim().split(" ");
            return new Limit(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]),
                    Double.parseDouble(figures[2]));
        }
    }
}
