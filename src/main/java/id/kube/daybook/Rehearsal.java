package id.kube.daybook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Books what was booked before once more and takes all of it back, so that whoever writes first
 * after a start does not wait until the program has read what it books with.
 */
@ApplicationScoped
public class Rehearsal {

    /** How far back an entry of the kind is looked for; in a shop that sells it is near. */
    private static final int LOOKED_THROUGH = 50;

    private final Writer writer;
    private final DayBook dayBook;
    private final DayBookReader reader;
    private final UnitOfWork unit;

    Rehearsal(Writer writer, DayBook dayBook, DayBookReader reader, UnitOfWork unit) {
        this.writer = writer;
        this.dayBook = dayBook;
        this.reader = reader;
        this.unit = unit;
    }

    /**
     * Rehearses a group's latest entry of one kind; a group that has none rehearses nothing.
     * Nothing is kept, and nobody hears of it.
     *
     * @param type the kind, as in the day book
     * @param also what the rehearsed entry asks for beside what the old one did
     * @throws RuntimeException where the books cannot be read or written at all
     */
    public void of(String kube, String type, ObjectNode also) {
        DayBook.Sender anybody =
                new DayBook.Sender(kube, Optional.empty(), (kind, entry) -> true, false, false);
        try {
            writer.write(kube, () -> {
                Optional<ObjectNode> again = latest(kube, type);
                if (again.isPresent()) {
                    ObjectNode entry = again.get().setAll(also);
                    dayBook.recordAll(anybody, () -> List.of(entry));
                    unit.flush();
                }
                throw new Over();
            });
        } catch (Over takenBack) {
            return;
        }
    }

    /** Under a name of its own, since the same entry sent twice is known and not booked. */
    private Optional<ObjectNode> latest(String kube, String type) {
        long from = reader.end(kube).no() - LOOKED_THROUGH;
        List<StoredEntry> last = new ArrayList<>(reader.after(from, LOOKED_THROUGH));
        Collections.reverse(last);
        return last.stream().filter(entry -> entry.type().equals(type)).findFirst()
                .map(entry -> {
                    ObjectNode again = entry.body().deepCopy();
                    again.put("id", "rehearsal-" + UUID.randomUUID());
                    again.remove("seq");
                    return again;
                });
    }

    /** Ends a rehearsal; what throws is not kept. */
    private static final class Over extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Over() {
            super("rehearsed", null, false, false);
        }
    }
}
