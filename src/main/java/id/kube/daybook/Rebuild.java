package id.kube.daybook;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Works out all books once more from the day book, in a fresh database, and compares. */
@ApplicationScoped
public class Rebuild {

    private static final int PAGE = 200;

    private final Writer writer;
    private final DayBook dayBook;
    private final Entries entries;
    private final Heads heads;
    private final Databases databases;
    private final CurrentKube current;
    private final EntityManager rows;
    private final UnitOfWork unit;

    Rebuild(Writer writer, DayBook dayBook, Entries entries, Heads heads,
            Databases databases, CurrentKube current, EntityManager rows,
            UnitOfWork unit) {
        this.writer = writer;
        this.dayBook = dayBook;
        this.entries = entries;
        this.heads = heads;
        this.databases = databases;
        this.current = current;
        this.rows = rows;
        this.unit = unit;
    }

    /**
     * Rebuilds the books of a group and says where they differ from the kept ones. For the last
     * stretch of the rebuild nothing else is written, by this node or, with the head locked, by
     * another; the comparison then looks at both as they stood and holds nobody up.
     *
     * @param progress is told how many entries were done
     * @return one line per table that differs; empty where all are equal
     */
    public List<String> differences(String kube, LongConsumer progress) {
        String fresh = "rebuild-" + UUID.randomUUID().toString().substring(0, 20);
        AtomicLong done = new AtomicLong();
        try {
            databases.openFresh(fresh);
            try {
                current.become(fresh);
                QuarkusTransaction.requiringNew().run(() -> dayBook.open(fresh));
                catchUp(kube, fresh, done, progress);
                try (Comparison books = writer.write(kube, () -> {
                    heads.locked(kube);
                    catchUp(kube, fresh, done, progress);
                    return QuarkusTransaction.suspendingExisting()
                            .call(() -> databases.compare(kube, fresh));
                })) {
                    return books.differences();
                }
            } finally {
                databases.discard(fresh);
            }
        } catch (IOException | SQLException noRoom) {
            throw new NotOnDisk(noRoom);
        } finally {
            current.become(kube);
        }
    }

    /**
     * Works the books out from an export alone, in a database that is thrown away afterwards.
     *
     * @param kube whose present group the caller is, which it is again when this returns
     * @param export hands over its lines in order, each as it was exported
     * @param look is asked once all are booked, and sees only those books
     * @return what was seen
     * @throws RestoreBroken where a line does not follow from the one before it
     */
    public <T> T aside(String kube, Consumer<Consumer<JsonNode>> export, Supplier<T> look) {
        String fresh = "rebuild-" + UUID.randomUUID().toString().substring(0, 20);
        try {
            databases.openFresh(fresh);
            try {
                current.become(fresh);
                QuarkusTransaction.requiringNew().run(() -> dayBook.open(fresh));
                List<JsonNode> page = new ArrayList<>(PAGE);
                export.accept(line -> {
                    page.add(line);
                    if (page.size() == PAGE) {
                        bookAll(fresh, page);
                    }
                });
                bookAll(fresh, page);
                return QuarkusTransaction.requiringNew().call(look::get);
            } finally {
                databases.discard(fresh);
            }
        } catch (IOException | SQLException noRoom) {
            throw new NotOnDisk(noRoom);
        } finally {
            current.become(kube);
        }
    }

    private void bookAll(String fresh, List<JsonNode> page) {
        QuarkusTransaction.requiringNew().run(() -> {
            page.forEach(line -> {
                dayBook.again(fresh, line);
                rows.flush();
                rows.clear();
            });
            unit.flush();
        });
        page.clear();
    }

    private void catchUp(String kube, String fresh, AtomicLong done, LongConsumer progress) {
        List<Entry> page = page(kube, done.get());
        while (!page.isEmpty()) {
            current.become(fresh);
            again(fresh, page, done);
            progress.accept(done.get());
            page = page(kube, done.get());
        }
        current.become(kube);
    }

    private List<Entry> page(String kube, long after) {
        String before = current.code();
        current.become(kube);
        try {
            return QuarkusTransaction.requiringNew().call(() -> entries.after(after, PAGE));
        } finally {
            current.become(before);
        }
    }

    private void again(String fresh, List<Entry> page, AtomicLong done) {
        QuarkusTransaction.requiringNew().run(() -> {
            page.forEach(entry -> {
                dayBook.again(fresh, entry);
                rows.flush();
                rows.clear();
            });
            unit.flush();
        });
        done.set(page.get(page.size() - 1).no());
    }
}
