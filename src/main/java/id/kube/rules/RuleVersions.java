package id.kube.rules;

import id.kube.daybook.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The house rules over time. */
@ApplicationScoped
class RuleVersions implements PanacheRepositoryBase<RuleVersion, RuleVersion.Key> {

    private static final String IN_FORCE = "select setting from rule_version where kube_id = ?"
            + " and name = ? and since <= ? and entry_no <= ?"
            + " order by since desc, entry_no desc limit 1";

    private final PlainSql sql;

    RuleVersions(PlainSql sql) {
        this.sql = sql;
    }

    /** What was agreed and holds on a day. */
    Optional<String> inForce(String name, LocalDate day) {
        return inForce(name, day, Long.MAX_VALUE);
    }

    /** The same as it was known up to an entry. */
    Optional<String> inForce(String name, LocalDate day, long known) {
        return sql.first(IN_FORCE, row -> row.getString(1), sql.kube(), name, day, known);
    }

    /** All of them, rule by rule in the order in which they hold. */
    List<RuleVersion> inOrder() {
        return list("order by name, since, entryNo");
    }

    List<String> leakNames() {
        return find("select distinct v.name from RuleVersion v where v.name like 'leak.%'")
                .project(String.class).list();
    }
}
