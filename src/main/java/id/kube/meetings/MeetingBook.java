package id.kube.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The meetings of the group. */
@ApplicationScoped
class MeetingBook implements PanacheRepositoryBase<Meeting, Meeting.Key> {

    boolean isKnown(String meeting) {
        return count("meeting", meeting) > 0;
    }

    /** The minutes of that meeting which this entry wrote. */
    Optional<Meeting> written(String meeting, long entryNo) {
        return find("meeting = ?1 and entryNo = ?2", meeting, entryNo).firstResultOptional();
    }

    List<Meeting> latest() {
        return list("order by heldOn desc, entryNo desc");
    }

    List<Meeting> between(LocalDate first, LocalDate last, long known) {
        return list("heldOn between ?1 and ?2 and entryNo <= ?3 order by heldOn, entryNo", first,
                last, known);
    }
}
