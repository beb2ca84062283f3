package id.kube.leakage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kube.CalmShop;
import id.kube.OnPostgres;
import id.kube.Warung;
import id.kube.daybook.CurrentKube;
import id.kube.daybook.DayBookReader;
import id.kube.ledger.BookedEntries;
import id.kube.rules.HouseRules;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Two servers of a district are asked about the same group at the same moment. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class TwoServersWatchTest {

    private static final String KUBE = "jaga-berdua";
    private static final int DAYS = 70;

    @TestHTTPResource("/")
    URI server;
    @Inject
    DayReader reader;
    @Inject
    KeptDays kept;
    @Inject
    BookedEntries booked;
    @Inject
    DayBookReader dayBook;
    @Inject
    HouseRules rules;
    @Inject
    CurrentKube kube;
    @Inject
    Clock clock;

    @Test
    void keepEachDayOnceAndTheSame() {
        CalmShop shop = new CalmShop();
        shop.live(DAYS, day -> { });
        Warung.open(server, KUBE, "operator").stream(shop.text(), false);

        CompletableFuture<List<Kept>> one = CompletableFuture.supplyAsync(this::looked);
        CompletableFuture<List<Kept>> other = CompletableFuture.supplyAsync(this::looked);

        assertEquals(DAYS, one.join().size());
        assertEquals(one.join().toString(), other.join().toString());
    }

    /** As a server of its own does it: nothing is shared but the database. */
    private List<Kept> looked() {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            kube.become(KUBE);
            WatchBook watch = new WatchBook(reader, kept, booked, dayBook, rules, kube, clock);
            LocalDate last = CalmShop.FIRST.plusDays(DAYS - 1L);
            watch.lookUpTo(last);
            return QuarkusTransaction.requiringNew().call(() ->
                    watch.between(CalmShop.FIRST, last));
        } finally {
            request.terminate();
        }
    }
}
