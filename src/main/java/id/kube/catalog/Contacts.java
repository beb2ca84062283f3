package id.kube.catalog;

import id.kube.daybook.Recording;
import id.kube.daybook.UnknownReference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Who the shop deals with that is no member. */
@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, Contact.Key> {

    Optional<Contact> latest(Contact.Role role, String code) {
        return find("role = ?1 and code = ?2 order by entryNo desc", role, code)
                .firstResultOptional();
    }

    void require(Recording entry, Contact.Role role, String code) {
        if (latest(role, code).isPresent()) {
            return;
        }
        if (entry.isStrict()) {
            throw new UnknownReference(code);
        }
        persist(new Contact(role, code, entry.no(), code, null, null, true));
        entry.review(role.reviewCode());
    }

    List<Contact> all(Contact.Role role) {
        return list("from Contact c where c.role = ?1 and c.entryNo = (select max(l.entryNo)"
                + " from Contact l where l.role = c.role and l.code = c.code) order by c.code",
                role);
    }
}
