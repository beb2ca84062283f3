package id.kube.daybook;

import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** Opens books as the shop does at its start, without the shop. */
public final class Opened {

    private Opened() {
    }

    /**
     * Brings the tables up to date, after a broken off update too.
     *
     * @param database its file without the ending
     * @return where it can be had
     */
    public static String books(Path database) throws SQLException {
        return update("file:" + database.toAbsolutePath());
    }

    /** The same for a file as H2 names it, on whatever disk. */
    public static String update(String database) throws SQLException {
        String url = "jdbc:h2:" + database + ";WRITE_DELAY=0;MAX_COMPACT_TIME=0";
        SchemaUpdate whole = new SchemaUpdate(database);
        whole.prepare();
        Flyway.configure().dataSource(url, "sa", "").locations("db/migration").callbacks(whole)
                .load().migrate();
        return url;
    }
}
