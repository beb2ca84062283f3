package id.kube;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** The same tests once more on PostgreSQL; all such classes share one start of the shop. */
public class OnPostgres implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() {
        return "test,postgres";
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgresServer.class));
    }
}
