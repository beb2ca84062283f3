package id.kube.catalog;

import id.kube.daybook.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who buys on kasbon. */
@ApplicationScoped
public class Customers {

    private final Contacts contacts;

    Customers(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Must be known; a fact that names somebody new makes them known, to be completed. */
    public void require(Recording entry, String code) {
        contacts.require(entry, Contact.Role.CUSTOMER, code);
    }

    /** What is known of one of them today. */
    public Optional<Acquaintance> find(String code) {
        return contacts.latest(Contact.Role.CUSTOMER, code);
    }

    /** What each was called by the last entry up to a number, by code. */
    public Map<String, String> names(long known) {
        return contacts.names(Contact.Role.CUSTOMER, known);
    }

    /** All of them, by code. */
    public List<Acquaintance> all() {
        return contacts.all(Contact.Role.CUSTOMER).stream().map(Contact::seen).toList();
    }
}
