package id.kube.catalog;

import id.kube.daybook.PlainSql;
import id.kube.daybook.Recording;
import id.kube.daybook.UnknownReference;
import id.kube.money.Rupiah;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who the shop deals with that is no member. */
@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, Contact.Key> {

    private static final String LATEST = "select name, phone, debt_limit, incomplete"
            + " from contact where kube_id = ? and role = ? and code = ?"
            + " order by entry_no desc limit 1";

    private final PlainSql sql;

    Contacts(PlainSql sql) {
        this.sql = sql;
    }

    /** What was said of somebody last. */
    Optional<Acquaintance> latest(Contact.Role role, String code) {
        return sql.first(LATEST, row -> new Acquaintance(code, row.getString(1),
                Optional.ofNullable(row.getString(2)),
                Optional.ofNullable(row.getObject(3, Long.class)).map(Rupiah::of),
                row.getBoolean(4)), sql.kube(), role.name(), code);
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

    /** What each was called by the last entry up to a number. */
    Map<String, String> names(Contact.Role role, long known) {
        return list("role = ?1 and entryNo <= ?2 order by entryNo", role, known).stream()
                .collect(Collectors.toMap(Contact::code, Contact::name, (old, now) -> now,
                        TreeMap::new));
    }

    List<Contact> all(Contact.Role role) {
        return list("from Contact c where c.role = ?1 and c.entryNo = (select max(l.entryNo)"
                + " from Contact l where l.role = c.role and l.code = c.code) order by c.code",
                role);
    }
}
