package id.kube;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same on PostgreSQL, and every other list of the house too. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class StatementsOnPostgresTest extends StatementsTest {

    @ParameterizedTest
    @ValueSource(strings = {"notes", "trial-balance", "grant", "ledger", "stock-card", "stock",
        "consignment-book", "kasbon-book", "assets", "wage-list", "members", "savings", "iks",
        "changes"})
    void listsWhatThereIs(String report) {
        Warung warung = WrittenShops.written(server, "tulip");
        String table = new String(warung.bytes("reports/" + report
                + ".csv?month=2025-03&account=1-1110&sku=MIE&since=1000"), StandardCharsets.UTF_8);
        assertTrue(table.lines().count() > 1, table);
    }
}
