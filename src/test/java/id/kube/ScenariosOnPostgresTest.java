package id.kube;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(OnPostgres.class)
class ScenariosOnPostgresTest extends ScenariosTest {

    @Override
    @ParameterizedTest
    @ValueSource(strings = {"tulip", "one-defaulter"})
    void isRightToTheRupiahOnEveryDayAskedFor(String name) {
        super.isRightToTheRupiahOnEveryDayAskedFor(name);
    }
}
