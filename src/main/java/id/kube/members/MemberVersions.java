package id.kube.members;

import id.kube.daybook.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was written of the members. */
@ApplicationScoped
class MemberVersions implements PanacheRepositoryBase<MemberVersion, MemberVersion.Key> {

    private final PlainSql sql;

    MemberVersions(PlainSql sql) {
        this.sql = sql;
    }

    List<MemberVersion> of(String member) {
        return list("member = ?1 order by since, entryNo", member);
    }

    /** All that was told up to an entry. */
    List<MemberVersion> known(long no) {
        return list("entryNo <= ?1 order by since, entryNo", no);
    }

    boolean isKnown(String member) {
        return sql.finds("select member from member_version where kube_id = ? and member = ?",
                sql.kube(), member);
    }
}
