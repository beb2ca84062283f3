package id.kube.members;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The members who left. */
@ApplicationScoped
class Leavings implements PanacheRepositoryBase<Leaving, EntryKey> {

    Optional<Leaving> of(String member) {
        return find("member = ?1 order by entryNo desc", member).firstResultOptional();
    }

    /** The day each of those left who did, as it was told up to an entry. */
    Map<String, LocalDate> known(long no) {
        Map<String, LocalDate> days = new HashMap<>();
        list("entryNo <= ?1 order by entryNo", no)
                .forEach(left -> days.put(left.member(), left.leftOn()));
        return days;
    }
}
