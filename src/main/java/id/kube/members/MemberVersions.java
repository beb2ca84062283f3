package id.kube.members;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was written of the members. */
@ApplicationScoped
class MemberVersions implements PanacheRepositoryBase<MemberVersion, MemberVersion.Key> {

    List<MemberVersion> of(String member) {
        return list("member = ?1 order by since, entryNo", member);
    }

    /** All that was told up to an entry. */
    List<MemberVersion> known(long no) {
        return list("entryNo <= ?1 order by since, entryNo", no);
    }

    boolean isKnown(String member) {
        return count("member", member) > 0;
    }
}
