package id.kube.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The meetings of the group. */
@ApplicationScoped
class MeetingBook implements PanacheRepositoryBase<Meeting, Meeting.Key> {

    boolean isKnown(String meeting) {
        return count("meeting", meeting) > 0;
    }

    List<Meeting> latest() {
        return list("order by heldOn desc, entryNo desc");
    }
}
