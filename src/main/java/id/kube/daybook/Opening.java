package id.kube.daybook;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.PreventFurtherStepsException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

/**
 * Opens the books when the shop starts. Where they cannot be opened it says why and what to do in
 * a sentence, and the shop does not start: selling into books that are not kept would be worse.
 */
@ApplicationScoped
class Opening implements FlywayConfigurationCustomizer {

    private static final Logger LOG = Logger.getLogger(Opening.class);
    private static final String H2 = "jdbc:h2:";
    private static final int CANNOT = 3;
    /** What H2 says by its own numbers. */
    private static final Map<Integer, String> TOLD = Map.of(90_020, "books-open-elsewhere",
            90_030, "books-damaged", 90_048, "books-of-another-version",
            90_028, "books-damaged", 90_031, "books-damaged");

    private final String url;
    private final Path folder;

    Opening(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "amanah.data") Path folder) {
        this.url = url;
        this.folder = folder;
    }

    /** Called once, before anything has been read. */
    @Override
    public void customize(FluentConfiguration update) {
        if (!url.startsWith(H2)) {
            return;
        }
        look();
        SchemaUpdate whole = new SchemaUpdate(url.substring(H2.length()).split(";", 2)[0]);
        try {
            whole.prepare();
        } catch (SQLException failed) {
            throw cannot(failed);
        }
        open(update.getDataSource());
        update.callbacks(whole);
    }

    private void look() {
        Path file = folder.resolve("amanah.mv.db");
        try {
            Files.createDirectories(folder);
        } catch (IOException impossible) {
            throw cannot("books-not-writable", impossible);
        }
        if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
            throw cannot("books-not-writable", null);
        }
    }

    /** The pool waits five seconds at most; a large file after a power cut may need more. */
    private void open(DataSource books) {
        try (Connection patient = DriverManager.getConnection(url, "sa", "");
                Connection first = books.getConnection()) {
            LOG.debugf("the books are open: %s, %s", patient, first);
        } catch (SQLException failed) {
            throw cannot(failed);
        }
    }

    private PreventFurtherStepsException cannot(SQLException why) {
        return cannot(TOLD.getOrDefault(why.getErrorCode(), "books-not-opened"), why);
    }

    private PreventFurtherStepsException cannot(String code, Throwable why) {
        LOG.debug(code, why);
        return new PreventFurtherStepsException(Words.sentence(code, folder), CANNOT);
    }
}
