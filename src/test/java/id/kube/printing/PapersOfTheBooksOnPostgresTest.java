package id.kube.printing;

import id.kube.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same on PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class PapersOfTheBooksOnPostgresTest extends PapersOfTheBooksTest {
}
