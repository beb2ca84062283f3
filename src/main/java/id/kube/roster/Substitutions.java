package id.kube.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The substitutions of shifts. */
@ApplicationScoped
class Substitutions implements PanacheRepositoryBase<Substitution, Substitution.Key> {

    /** Whether somebody was reported or approved to stand in for her. */
    boolean frees(Shift shift, String member) {
        return find("onDay = ?1 and slot = ?2 and member = ?3 order by entryNo desc", shift.day(),
                shift.slot(), member).firstResultOptional()
                .map(last -> Set.of("reported", "approved").contains(last.status()))
                .orElse(false);
    }

    List<Substitution> between(LocalDate first, LocalDate last) {
        return list("onDay between ?1 and ?2 order by entryNo", first, last);
    }
}
