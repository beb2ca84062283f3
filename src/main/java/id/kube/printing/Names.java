package id.kube.printing;

import id.kube.catalog.Acquaintance;
import id.kube.catalog.Customers;
import id.kube.catalog.Products;
import id.kube.members.Group;
import id.kube.members.Members;
import id.kube.members.Office;
import id.kube.quantity.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What codes are called on paper; a code nobody knows stands for itself. */
@ApplicationScoped
class Names {

    private final Products products;
    private final Members members;
    private final Customers customers;
    private final Group group;
    private final EntityManager store;
    private final Clock clock;

    Names(Products products, Members members, Customers customers, Group group,
            EntityManager store, Clock clock) {
        this.products = products;
        this.members = members;
        this.customers = customers;
        this.group = group;
        this.store = store;
        this.clock = clock;
    }

    Goods goods(String sku) {
        return products.label(sku).map(known -> new Goods(known.name(), known.unit()))
                .orElse(new Goods(sku, Unit.PCS));
    }

    String member(String code) {
        return members.name(code);
    }

    String customer(String code) {
        return customers.find(code).map(Acquaintance::name).orElse(code);
    }

    /** Where the group lives, and who holds its offices today. */
    Group.Letterhead head() {
        return group.letterhead(LocalDate.now(clock), Long.MAX_VALUE);
    }

    String secretary() {
        LocalDate today = LocalDate.now(clock);
        return members.activeOn(today).stream()
                .filter(code -> members.rolesOf(code, today).contains(Office.SEKRETARIS))
                .map(members::name).findFirst().orElse("");
    }

    String place() {
        return group.place();
    }

    /** The group as it signs its papers: as it is called now, or else as it was opened. */
    String shop(String kube) {
        return group.told().orElseGet(() -> opened(kube));
    }

    private String opened(String kube) {
        List<?> names = store.createNativeQuery("select name from kube where kube_id = ?1")
                .setParameter(1, kube).getResultList();
        return names.isEmpty() ? kube : names.get(0).toString();
    }

    /** A good by name, and what it is counted in. */
    record Goods(String name, Unit unit) {
    }
}
