package id.kube.meetings;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The remarks. */
@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, EntryKey> {

    /**
     * Those about one kind of thing, in their order.
     *
     * @param kind the word before the things' names, such as {@code goal:}
     */
    List<Note> of(String kind) {
        return list("kind = ?1 order by entryNo", kind);
    }
}
