package id.kube.meetings;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The remarks. */
@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, EntryKey> {

    List<Note> on(String about) {
        return list("about = ?1 order by entryNo", about);
    }
}
