package id.kube.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The groups of this server. */
@ApplicationScoped
class Kubes implements PanacheRepositoryBase<Kube, String> {

    /** All groups, also those the caller may not look into: only code, name and kind. */
    List<Known> all() {
        List<?> rows = getEntityManager()
                .createNativeQuery("select kube_id, name, example from kube order by kube_id")
                .getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Known((String) row[0], (String) row[1], (Boolean) row[2]))
                .toList();
    }

    /** The group of a server that holds one; examples do not count. */
    Optional<String> only() {
        List<Known> own = all().stream().filter(kube -> !kube.example()).toList();
        return own.size() == 1 ? Optional.of(own.get(0).code()) : Optional.empty();
    }

    record Known(String code, String name, boolean example) {
    }
}
