package id.kube;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;

@QuarkusTest
@TestProfile(OnPostgres.class)
class FourTillsAtOnceOnPostgresTest extends FourTillsAtOnceTest {

    private static final int LINES = 1_500;

    /** The first weeks only: whether four tills collide shows within a few hundred lines. */
    @Override
    List<String> lines() {
        return super.lines().subList(0, LINES);
    }
}
