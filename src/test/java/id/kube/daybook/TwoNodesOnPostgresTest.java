package id.kube.daybook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kube.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A district's server is used by more than one process: another may hold what we want. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class TwoNodesOnPostgresTest {

    private static final int ENTRIES = 100;
    private static final String GIFT = """
            {"id":"g%d","type":"gift","date":"2026-11-24","amount":1000,"to":"till"}""";

    @Inject
    DayBook dayBook;
    @Inject
    Writer writer;
    @Inject
    CurrentKube current;
    @Inject
    Disk disk;
    @Inject
    SharedTransaction shared;
    @Inject
    UnitOfWork unit;
    @Inject
    Heads heads;
    @Inject
    Entries entries;
    @Inject
    KindRegister kinds;
    @Inject
    PeriodLock periods;
    @Inject
    EntityManager rows;
    @Inject
    Clock clock;
    @Inject
    Verification verification;
    @Inject
    Rebuild rebuild;
    @Inject
    Databases databases;

    @Test
    void numberOneBookWithoutGapsAndKeepItSound() throws InterruptedException {
        DayBook.Sender sender = newGroup("dua-simpul");
        Writer second = new Writer(current, disk, shared, unit);
        DayBook other = new DayBook(second, heads, entries, kinds, periods, rows, clock);
        List<CompletionStage<Result>> sent = new ArrayList<>();
        for (int count = 0; count < ENTRIES; count++) {
            sent.add(send(count % 2 == 0 ? dayBook : other, sender, count));
        }
        List<Long> numbers = sent.stream().map(Writer::await).map(Result::no).sorted().toList();
        second.close(null);
        assertEquals(LongStream.rangeClosed(1, ENTRIES).boxed().toList(), numbers);
        current.become(sender.kube());
        assertEquals(Optional.empty(), verification.chain(sender.kube()).brokenAt());
        assertEquals(List.of(), rebuild.differences(sender.kube(), done -> { }));
    }

    @Test
    void keepAnEntryWholeThroughADeadlock() throws SQLException, InterruptedException {
        DayBook.Sender sender = newGroup("berebut");
        assertEquals("written", Writer.await(send(dayBook, sender, 1)).status());
        CompletionStage<Result> second;
        try (Connection node = databases.open(sender.kube())) {
            node.setAutoCommit(false);
            lock(node, "select 1 from account_day where kube_id = ? for update", sender.kube());
            second = send(dayBook, sender, 2);
            Thread.sleep(300);
            lock(node, "select 1 from day_book_head where kube_id = ? for update",
                    sender.kube());
            node.rollback();
        }
        assertEquals("written", Writer.await(second).status());
        assertEquals(2, Writer.await(second).no());
        current.become(sender.kube());
        assertEquals(List.of(), rebuild.differences(sender.kube(), done -> { }));
    }

    @Test
    void keepNothingOfAnEntryThatWaitsTooLongAndTakeItLater() throws SQLException {
        DayBook.Sender sender = newGroup("menunggu");
        try (Connection node = databases.open(sender.kube())) {
            node.setAutoCommit(false);
            lock(node, "select 1 from day_book_head where kube_id = ? for update",
                    sender.kube());
            CompletionStage<Result> sent = send(dayBook, sender, 1);
            assertThrows(Busy.class, () -> Writer.await(sent));
            node.rollback();
        }
        Result again = Writer.await(send(dayBook, sender, 1));
        assertEquals("written", again.status());
        assertEquals(1, again.no());
    }

    @Test
    void areAnsweredOnlyAfterTheServerForcedItsLog() throws SQLException {
        try (Connection ours = databases.open(CurrentKube.NOBODY);
                PreparedStatement show = ours.prepareStatement("show synchronous_commit");
                ResultSet setting = show.executeQuery()) {
            setting.next();
            assertEquals("on", setting.getString(1));
        }
    }

    private static void lock(Connection node, String sql, String kube) throws SQLException {
        try (PreparedStatement lock = node.prepareStatement(sql)) {
            lock.setString(1, kube);
            lock.executeQuery().close();
        }
    }

    private static CompletionStage<Result> send(DayBook to, DayBook.Sender sender, int number) {
        return to.write(sender, Canonical.read(GIFT.formatted(number)));
    }

    private DayBook.Sender newGroup(String kube) {
        writer.write(kube, () -> {
            dayBook.open(kube);
            return null;
        });
        return new DayBook.Sender(kube, Optional.empty(), (type, any) -> true, false, false);
    }
}
