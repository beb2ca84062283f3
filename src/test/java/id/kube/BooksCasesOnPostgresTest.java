package id.kube;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(OnPostgres.class)
class BooksCasesOnPostgresTest extends BooksCasesTest {

    @Override
    @ParameterizedTest
    @ValueSource(ints = 1002)
    void refusesExactlyWhatIsWrongAndBooksTheRest(int number) {
        super.refusesExactlyWhatIsWrongAndBooksTheRest(number);
    }
}
