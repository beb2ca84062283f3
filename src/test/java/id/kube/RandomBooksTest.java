package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kube.daybook.KindRegister;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the books stay sound after every single entry. */
@QuarkusTest
class RandomBooksTest {

    @TestHTTPResource("/")
    URI server;

    @Inject
    KindRegister kinds;

    /** A kind that none of these could ever write would make all the rest prove little. */
    @Test
    void keepsEachEntryOfEveryKindWholeOrNotAtAll() {
        Set<String> never = new TreeSet<>(kinds.types());
        for (long seed = 1; seed <= 4; seed++) {
            never.removeAll(RandomBooks.write(server, seed, seed % 2 == 0));
        }
        assertEquals(Set.of(), never);
    }
}
