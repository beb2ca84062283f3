package id.kube.daybook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;
import org.h2.store.fs.FilePath;
import org.h2.tools.Restore;

/**
 * Tables are made and changed whole or not at all. H2 keeps each change of a table by itself, so
 * power that goes in the middle would leave tables no version of the program knows. A new database
 * is made under another name and gets its own when it lies on the disk. Before an old one is
 * changed it is copied beside itself; the copy goes once all changes are on the disk. A copy found
 * at the start tells of an update that was broken off or has failed, and is put back.
 */
final class SchemaUpdate extends BaseCallback {

    private static final String FILE = ".mv.db";
    private static final String NEW = ".new";
    private static final String ASIDE = ".broken";
    private static final String COPY = ".before-";
    private static final String PACKED = ".zip";
    private static final String DONE = "select count(*) from \"flyway_schema_history\""
            + " where \"version\" = ? and \"success\"";

    /** H2's numbers for a file that cannot be read and for a table that is not there. */
    private static final Set<Integer> BROKEN = Set.of(90_028, 90_030, 90_031, 42_102, 42_103,
            42_104);

    private final String database;

    /**
     * Looks after one database.
     *
     * @param database its file as H2 names it, without the ending
     */
    SchemaUpdate(String database) {
        this.database = database;
    }

    /**
     * Makes a database that is whole where there is none or one that is broken. Nobody uses it yet.
     *
     * @throws SQLException where what is there cannot be read
     */
    void prepare() throws SQLException {
        boolean isThere = FilePath.get(database + FILE).exists();
        Optional<FilePath> copy = copy();
        if (copy.isEmpty() && !isThere) {
            create();
        } else if (copy.isPresent() && isThere && isDone(versionAfter(copy.get()))) {
            // Its going did not reach the disk before the power went; the books have gone on.
            copy.get().delete();
        } else if (copy.isPresent()) {
            Restore.execute(copy.get().toString(),
                    FilePath.get(database).getParent().toString(), null);
        }
    }

    private void create() throws SQLException {
        FilePath made = FilePath.get(database + NEW + FILE);
        made.delete();
        try (Connection open = DriverManager.getConnection(url(database + NEW), "sa", "")) {
            Flyway.configure().dataSource(url(database + NEW), "sa", "")
                    .locations("db/migration").load().migrate();
            open.createStatement().execute("CHECKPOINT SYNC");
        }
        try {
            force(made);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        made.moveTo(FilePath.get(database + FILE), true);
    }

    private static String url(String database) {
        return "jdbc:h2:" + database + ";MAX_COMPACT_TIME=0";
    }

    private Optional<FilePath> copy() {
        String begins = FilePath.get(database).getName() + COPY;
        return FilePath.get(database).getParent().newDirectoryStream().stream()
                .filter(file -> file.getName().startsWith(begins)
                        && file.getName().endsWith(PACKED)).findFirst();
    }

    private String versionAfter(FilePath copy) {
        String name = copy.getName();
        return name.substring(FilePath.get(database).getName().length() + COPY.length(),
                name.length() - PACKED.length());
    }

    /**
     * Whether the update the copy was made for came to its end after all. Books that are broken
     * did not: the power may have gone while the copy was being put back.
     */
    private boolean isDone(String version) throws SQLException {
        try {
            return holds(version);
        } catch (SQLException failed) {
            if (!BROKEN.contains(failed.getErrorCode())) {
                throw failed;
            }
            // Nothing is lost that somebody with better tools could still read.
            FilePath.get(database + FILE).moveTo(FilePath.get(database + ASIDE + FILE), true);
            return false;
        }
    }

    private boolean holds(String version) throws SQLException {
        try (Connection open = DriverManager.getConnection(url(database), "sa", "");
                PreparedStatement asked = open.prepareStatement(DONE)) {
            asked.setString(1, version);
            try (ResultSet told = asked.executeQuery()) {
                return told.next() && told.getInt(1) > 0;
            }
        }
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            Optional<FilePath> copy = copy();
            if (event == Event.BEFORE_EACH_MIGRATE && copy.isEmpty()) {
                copy(context.getConnection(), last(context.getConfiguration()));
            } else if (event == Event.AFTER_MIGRATE && copy.isPresent()) {
                context.getConnection().createStatement().execute("CHECKPOINT SYNC");
                copy.get().delete();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The version the tables will have. */
    private static String last(Configuration update) {
        MigrationInfo[] all = Flyway.configure().dataSource(update.getDataSource())
                .locations(update.getLocations()).load().info().all();
        return all[all.length - 1].getVersion().getVersion();
    }

    private void copy(Connection connection, String version) throws SQLException, IOException {
        FilePath part = FilePath.get(database + COPY + version + ".part");
        try (PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
            backup.setString(1, part.toString());
            backup.execute();
        }
        force(part);
        part.moveTo(FilePath.get(database + COPY + version + PACKED), true);
    }

    private static void force(FilePath file) throws IOException {
        try (FileChannel written = file.open("rw")) {
            written.force(true);
        }
    }
}
