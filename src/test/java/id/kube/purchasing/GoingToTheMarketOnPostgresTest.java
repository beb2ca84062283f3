package id.kube.purchasing;

import id.kube.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same promises where a server keeps the books in PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class GoingToTheMarketOnPostgresTest extends GoingToTheMarketTest {
}
