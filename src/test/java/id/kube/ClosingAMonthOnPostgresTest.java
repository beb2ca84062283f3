package id.kube;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class ClosingAMonthOnPostgresTest extends ClosingAMonthTest {
}
