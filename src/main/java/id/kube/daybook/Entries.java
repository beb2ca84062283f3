package id.kube.daybook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The lines of the present group's day book. */
@ApplicationScoped
class Entries implements PanacheRepositoryBase<Entry, Entry.Key> {

    /** All that came under one id: the first, and those that differed from it. */
    List<Entry> named(String id) {
        return list("id = ?1 order by copy", id);
    }

    Optional<Entry> first(String id) {
        return find("id = ?1 and copy = 0", id).firstResultOptional();
    }

    Optional<Entry> numbered(long no) {
        return find("no", no).firstResultOptional();
    }

    boolean hasSeq(String device, long seq) {
        return count("device = ?1 and seq = ?2", device, seq) > 0;
    }

    List<Entry> after(long no, int limit) {
        return find("no > ?1 order by no", no).page(0, limit).list();
    }
}
