package id.kube.daybook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnitOfWorkTest {

    /** The tables whose rows are held back, as SQL and as Hibernate's queries name them. */
    private static final Pattern HELD = Pattern.compile(
            "from (account_day|AccountDay|stock_day|stock_pool|day_book_head)\\b");

    private final List<Map<String, Integer>> written = new ArrayList<>();
    private final UnitOfWork.Table<String, Integer> table =
            new UnitOfWork.Table<>(rows -> written.add(new LinkedHashMap<>(rows)));

    @Inject
    UnitOfWork unit;

    @Test
    void writesEachRowOnce() {
        QuarkusTransaction.requiringNew().run(() -> {
            unit.put(table, "a", 1);
            unit.put(table, "b", 2);
            unit.put(table, "a", 3);
            assertEquals(Map.of("a", 3, "b", 2), unit.held(table));
            unit.flush();
            assertEquals(Map.of(), unit.held(table));
            unit.flush();
        });
        assertEquals(List.of(Map.of("a", 3, "b", 2)), written);
    }

    @Test
    void goesBackToWhereItWasMarked() {
        QuarkusTransaction.requiringNew().run(() -> {
            unit.put(table, "a", 1);
            unit.mark();
            unit.put(table, "a", 2);
            unit.put(table, "b", 5);
            unit.backToMark();
            assertEquals(Map.of("a", 1), unit.held(table));
            unit.flush();
        });
        assertEquals(List.of(Map.of("a", 1)), written);
    }

    /** The database goes back too: what was written since the mark must be written again. */
    @Test
    void holdsAgainWhatWasFlushedAfterTheMark() {
        QuarkusTransaction.requiringNew().run(() -> {
            unit.put(table, "a", 1);
            unit.mark();
            unit.put(table, "a", 2);
            unit.flush();
            unit.put(table, "c", 7);
            unit.backToMark();
            unit.flush();
        });
        assertEquals(List.of(Map.of("a", 2), Map.of("a", 1)), written);
    }

    @Test
    void letsNoTransactionEndWithRowsUnwritten() {
        assertThrows(QuarkusTransactionException.class, () ->
                QuarkusTransaction.requiringNew().run(() -> unit.put(table, "a", 1)));
        assertEquals(List.of(), written);
    }

    @Test
    void holdsNothingOutsideATransaction() {
        assertEquals(Map.of(), unit.held(table));
        assertThrows(IllegalStateException.class, () -> unit.put(table, "a", 1));
    }

    /**
     * Whoever reads a table that lags behind brings it up to date, or looks here. The comparison
     * of books alone reads what is committed, through connections of its own.
     */
    @Test
    void isAskedByAllWhoReadWhatItHolds() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            List<String> careless = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> HELD.matcher(text(file)).find())
                    .filter(file -> !text(file).contains("UnitOfWork"))
                    .map(file -> file.getFileName().toString()).toList();
            assertEquals(List.of("Comparison.java"), careless);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
