package id.kube.backup;

import id.kube.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same promises where a server keeps the books in PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class BringingBackOnPostgresTest extends BringingBackTest {
}
