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

    List<MemberVersion> all() {
        return list("order by since, entryNo");
    }

    boolean isKnown(String member) {
        return count("member", member) > 0;
    }
}
