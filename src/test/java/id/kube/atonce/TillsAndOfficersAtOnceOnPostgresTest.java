package id.kube.atonce;

import id.kube.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class TillsAndOfficersAtOnceOnPostgresTest extends TillsAndOfficersAtOnceTest {
}
