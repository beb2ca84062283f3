package id.kube.roster;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The substitutions of shifts. */
@ApplicationScoped
class Substitutions implements PanacheRepositoryBase<Substitution, EntryKey> {

    private static final String STANDING =
            " not exists (select 1 from Reversal r where r.original = s.entryNo)";

    /** Whether somebody was reported or approved to stand in for her. */
    boolean frees(Shift shift, String member) {
        return find("from Substitution s where s.onDay = ?1 and s.slot = ?2 and s.member = ?3 and"
                + STANDING + " order by s.entryNo desc", shift.day(), shift.slot(), member)
                .firstResultOptional()
                .map(Substitution::isAgreed)
                .orElse(false);
    }

    /** What was last said of her, this substitute and a shift. */
    Optional<Substitution> lastOf(String shift, String member, String sub) {
        return list("from Substitution s where s.member = ?1 and s.sub = ?2 and" + STANDING
                + " order by s.entryNo desc", member, sub).stream()
                .filter(one -> new Shift(one.onDay(), one.slot()).toString().equals(shift))
                .findFirst();
    }

    List<Substitution> between(LocalDate first, LocalDate last, long known) {
        return list("from Substitution s where s.onDay between ?1 and ?2 and s.entryNo + 0 <= ?3"
                + " and not exists (select 1 from Reversal r where r.original = s.entryNo"
                + " and r.entryNo <= ?3) order by s.entryNo", first, last, known);
    }
}
