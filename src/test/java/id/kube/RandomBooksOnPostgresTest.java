package id.kube;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(OnPostgres.class)
class RandomBooksOnPostgresTest extends RandomBooksTest {

    @Override
    @ParameterizedTest
    @CsvSource("5,false")
    void keepsEachEntryWholeOrNotAtAll(long seed, boolean strict) {
        super.keepsEachEntryWholeOrNotAtAll(seed, strict);
    }
}
