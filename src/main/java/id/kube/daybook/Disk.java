package id.kube.daybook;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The disk under H2's file. PostgreSQL looks after its own, so there is nothing to do there. */
@ApplicationScoped
class Disk {

    private final AgroalDataSource database;
    private final boolean isOurs;
    private final File folder;
    private final long leastRoom;

    Disk(AgroalDataSource database,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
            @ConfigProperty(name = "amanah.data") File folder,
            @ConfigProperty(name = "amanah.least-room-bytes") long leastRoom) {
        this.database = database;
        this.isOurs = kind.equals("h2");
        this.folder = folder;
        this.leastRoom = leastRoom;
    }

    /**
     * Whether something may be written. H2 closes the database when a write fails, for readers
     * too, until it can be opened again; so writing stops while there is still some room, and
     * people go on reading. Looked up each time: space may have been made a moment ago.
     */
    boolean hasRoom() {
        return !isOurs || folder.getUsableSpace() >= leastRoom;
    }

    /**
     * Forces what was committed to the disk. H2 never does so by itself (measured: 10,857 commits,
     * 2 forces).
     */
    void force() throws SQLException {
        if (!isOurs) {
            return;
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }
}
