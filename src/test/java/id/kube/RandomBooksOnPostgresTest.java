package id.kube;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The same on PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class RandomBooksOnPostgresTest {

    @TestHTTPResource("/")
    URI server;

    @Test
    void keepsEachEntryWholeOrNotAtAll() {
        RandomBooks.write(server, 5, false);
    }
}
