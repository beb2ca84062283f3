package id.kube.rules;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The house rules over time. */
@ApplicationScoped
class RuleVersions implements PanacheRepositoryBase<RuleVersion, RuleVersion.Key> {

    Optional<RuleVersion> inForce(String name, LocalDate day) {
        return find("name = ?1 and since <= ?2 order by since desc, entryNo desc", name, day)
                .firstResultOptional();
    }

    List<String> leakNames() {
        return find("select distinct v.name from RuleVersion v where v.name like 'leak.%'")
                .project(String.class).list();
    }
}
