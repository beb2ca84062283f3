package id.kube.members;

import id.kube.daybook.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

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

    /** Her name as it was told last. */
    Optional<String> name(String member) {
        return sql.first("select name from member_version where kube_id = ? and member = ?"
                + " order by since desc, entry_no desc limit 1", row -> row.getString(1),
                sql.kube(), member);
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
