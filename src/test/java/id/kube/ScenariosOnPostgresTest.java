package id.kube;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shop that died; the longer ones take their minutes where the till usually stands. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class ScenariosOnPostgresTest extends ScenariosTest {

    @Override
    @ParameterizedTest
    @ValueSource(strings = "tulip")
    void isRightToTheRupiahOnEveryDayAskedFor(String name) {
        super.isRightToTheRupiahOnEveryDayAskedFor(name);
    }

    /** Resending is proven on the entries of {@code WritingAnEntryOnPostgresTest}. */
    @Override
    void changesNothingWhenTheSameStreamComesTwice() {
        throw new UnsupportedOperationException("not a test on PostgreSQL");
    }
}
