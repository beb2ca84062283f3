package id.kube.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.daybook.Opened;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes while a new version changes the tables of books that have been kept for long. */
class UpdateCutTest {

    private static final String OLD = "12";
    private static final int CUTS = Integer.getInteger("power.cuts", 60);

    @Test
    void theTablesAreTheNewOnesAndTheBooksAreAsTheyWere(@TempDir Path folder) throws Exception {
        FilePath.register(new PowerDisk());
        Path old = folder.resolve("old");
        String database = "power:" + old.resolve("amanah");
        int before = PowerLog.events().size();
        Flyway.configure().dataSource("jdbc:h2:" + database, "sa", "").target(OLD)
                .locations("db/migration").load().migrate();
        try (Connection books = DriverManager.getConnection("jdbc:h2:" + database, "sa", "")) {
            books.createStatement().execute("insert into day_book_head values ('lama', 7, 'x')");
            books.createStatement().execute("CHECKPOINT SYNC");
        }
        int began = PowerLog.events().size();
        Opened.update(database);
        List<PowerLog.Event> events = PowerLog.events();
        CutDisk disk = new CutDisk();
        events.subList(before, began).forEach(disk::take);
        disk.take(new PowerLog.Event(PowerLog.What.FORCE, "amanah.mv.db", 0, null));
        Random chance = new Random(CUTS);
        int every = Math.max(1, (events.size() - began) / CUTS);
        int cuts = 0;
        for (int at = began; at < events.size(); at++) {
            disk.take(events.get(at));
            if (at % every == 0) {
                Path left = folder.resolve("cut-" + at);
                disk.leave(left, chance);
                breakOffPuttingBack(left, chance);
                assertIsWhole(left, at + " of " + events.size());
                cuts++;
            }
        }
        System.out.printf("an update was cut %d times, the books are whole each time%n", cuts);
        assertTrue(cuts >= CUTS / 2, "only " + cuts + " cuts");
    }

    /** Half the time the power went once more, while the copy was being put back over the books. */
    private static void breakOffPuttingBack(Path folder, Random chance) throws IOException {
        boolean hasCopy;
        try (Stream<Path> files = Files.list(folder)) {
            hasCopy = files.anyMatch(file -> file.toString().endsWith(".zip"));
        }
        if (hasCopy && chance.nextBoolean()) {
            try (FileChannel books = FileChannel.open(folder.resolve("amanah.mv.db"),
                    StandardOpenOption.WRITE)) {
                books.truncate(chance.nextLong(books.size()));
            }
        }
    }

    private static void assertIsWhole(Path folder, String where) throws SQLException {
        String url = Opened.books(folder.resolve("amanah"));
        try (Connection books = DriverManager.getConnection(url, "sa", "");
                ResultSet told = books.createStatement().executeQuery("select last_no,"
                        + " (select count(*) from note where kind = '') from day_book_head")) {
            assertTrue(told.next(), where);
            assertEquals(7, told.getLong(1), where);
        }
    }
}
