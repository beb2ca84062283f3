package id.kube.members;

import id.kube.daybook.EntryKey;
import id.kube.daybook.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The profile of the group, as it was written over time. */
@ApplicationScoped
class Profiles implements PanacheRepositoryBase<Profile, EntryKey> {

    private final PlainSql sql;

    Profiles(PlainSql sql) {
        this.sql = sql;
    }

    Optional<Profile> latest() {
        return known(Long.MAX_VALUE);
    }

    /** What was told of the group up to an entry. */
    Optional<Profile> known(long no) {
        return sql.entities(Profile.class, "select * from profile where kube_id = ?"
                + " and entry_no <= ? order by entry_no desc limit 1", sql.kube(), no).stream()
                .findFirst();
    }
}
