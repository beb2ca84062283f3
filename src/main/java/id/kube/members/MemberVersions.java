package id.kube.members;

import id.kube.daybook.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What was written of the members; asked at every request of a person. */
@ApplicationScoped
class MemberVersions implements PanacheRepositoryBase<MemberVersion, MemberVersion.Key> {

    private final PlainSql sql;

    MemberVersions(PlainSql sql) {
        this.sql = sql;
    }

    /** Her name as it was told last; the code she was first met by is none. */
    Optional<String> name(String member) {
        return sql.first("""
                select name from member_version where kube_id = ? and member = ?
                order by incomplete, since desc, entry_no desc limit 1""",
                row -> row.getString(1), sql.kube(), member);
    }

    /** All that was told up to an entry. */
    List<MemberVersion> known(long no) {
        return sql.list("""
                select kube_id, member, entry_no, name, rw, phone, role, since, incomplete
                from member_version where kube_id = ? and entry_no <= ? order by since, entry_no""",
                MemberVersion::read, sql.kube(), no);
    }

    boolean isKnown(String member) {
        return sql.finds("select member from member_version where kube_id = ? and member = ?",
                sql.kube(), member);
    }
}
