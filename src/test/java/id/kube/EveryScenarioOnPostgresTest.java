package id.kube;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The five years that {@link ScenariosOnPostgresTest} leaves out for their minutes. Asked for by
 * {@code -Damanah.every-scenario=true}.
 */
@QuarkusTest
@TestProfile(OnPostgres.class)
@EnabledIfSystemProperty(named = "amanah.every-scenario", matches = "true")
class EveryScenarioOnPostgresTest extends ScenariosTest {

    @Override
    @ParameterizedTest
    @ValueSource(strings = {"cempaka", "tulip-quiet", "one-defaulter", "cash-skimmed",
        "kasbon-runaway"})
    void isRightToTheRupiahOnEveryDayAskedFor(String name) {
        super.isRightToTheRupiahOnEveryDayAskedFor(name);
    }

    /** Resending is proven on the entries of {@code WritingAnEntryOnPostgresTest}. */
    @Override
    void changesNothingWhenTheSameStreamComesTwice() {
        throw new UnsupportedOperationException("not a test on PostgreSQL");
    }
}
