package id.kube.catalog;

import id.kube.daybook.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Neighbours whose goods stand on our shelf. */
@ApplicationScoped
public class Owners {

    private final Contacts contacts;

    Owners(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Must be known; a fact that names somebody new makes them known, to be completed. */
    public void require(Recording entry, String code) {
        contacts.require(entry, Contact.Role.OWNER, code);
    }

    /** What is known of one of them today. */
    public Optional<Acquaintance> find(String code) {
        return contacts.latest(Contact.Role.OWNER, code);
    }

    /** What each was called by the last entry up to a number, by code. */
    public Map<String, String> names(long known) {
        return contacts.names(Contact.Role.OWNER, known);
    }

    /** All of them, by code. */
    public List<Acquaintance> all() {
        return contacts.all(Contact.Role.OWNER).stream().map(Contact::seen).toList();
    }
}
