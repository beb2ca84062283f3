package id.kube.power;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.daybook.Canonical;
import id.kube.daybook.ExportedChain;
import id.kube.daybook.Opened;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.h2.tools.DeleteDbFiles;

/** Opens what a power cut has left as the shop does at its start, and looks whether it is whole. */
final class LeftBooks {

    private static final String DEBITS_AND_CREDITS = "select coalesce(sum(debit - credit), 0)"
            + " from posting";
    private static final String SUMS_BESIDE_THE_POSTINGS = """
            select count(*) from (select kube_id, account, party from (
                select kube_id, account, party, debit, credit from posting union all
                select kube_id, account, party, -debit, -credit from account_day
                where book_day > 0)
            group by kube_id, account, party having sum(debit) <> 0 or sum(credit) <> 0)""";
    private static final String WITHOUT_POSTINGS = "select count(*) from entry e where e.type"
            + " = 'sale' and not exists (select 1 from posting p where p.kube_id = e.kube_id"
            + " and p.entry_no = e.no)";

    private LeftBooks() {
    }

    /**
     * Fails where an answered entry is missing, the chain is broken or something stands half.
     *
     * @return milliseconds until the books were open again
     */
    static long check(Path folder, Set<String> answered, String where) throws SQLException {
        long begin = System.nanoTime();
        String url = Opened.books(folder.resolve("amanah"));
        long millis = (System.nanoTime() - begin) / 1_000_000;
        try (Connection books = DriverManager.getConnection(url, "sa", "")) {
            Set<String> kept = new HashSet<>();
            for (String kube : column(books, "select kube_id from day_book_head")) {
                kept.addAll(chain(books, kube, where));
            }
            Set<String> lost = new HashSet<>(answered);
            lost.removeAll(kept);
            assertEquals(Set.of(), lost, where);
            assertEquals(List.of("0"), column(books, DEBITS_AND_CREDITS), where);
            assertEquals(List.of("0"), column(books, SUMS_BESIDE_THE_POSTINGS), where);
            assertEquals(List.of("0"), column(books, WITHOUT_POSTINGS), where);
        }
        DeleteDbFiles.execute(folder.toString(), "amanah", true);
        return millis;
    }

    /** The ids of a group's entries, each of which follows from the one before. */
    private static List<String> chain(Connection books, String kube, String where)
            throws SQLException {
        List<String> ids = new ArrayList<>();
        ExportedChain chain = new ExportedChain();
        try (ResultSet rows = books.createStatement().executeQuery("select id, body, no, hash,"
                + " received_at from entry where kube_id = '" + kube + "' order by no")) {
            while (rows.next()) {
                ids.add(rows.getString("id"));
                chain.follow(line(rows));
            }
        }
        assertEquals(Long.toString(chain.length()), column(books, "select last_no from"
                + " day_book_head where kube_id = '" + kube + "'").get(0), where);
        assertEquals(ids.size(), new HashSet<>(ids).size(), where);
        return ids;
    }

    /** As an export has it. */
    private static ObjectNode line(ResultSet row) throws SQLException {
        return ((ObjectNode) Canonical.read(row.getString("body"))).put("no", row.getLong("no"))
                .put("hash", row.getString("hash")).put("receivedAt", row.getObject(
                        "received_at", OffsetDateTime.class).toInstant().toString());
    }

    private static List<String> column(Connection books, String query) throws SQLException {
        List<String> column = new ArrayList<>();
        try (ResultSet rows = books.createStatement().executeQuery(query)) {
            while (rows.next()) {
                column.add(rows.getString(1));
            }
        }
        return column;
    }
}
