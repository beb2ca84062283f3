package id.kube.daybook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** The heads of the day books, one per group. */
@ApplicationScoped
class Heads implements PanacheRepositoryBase<Head, String> {

    /** The head with its row locked: two tills meet here and go on one after the other. */
    Head locked(String kube) {
        return findByIdOptional(kube, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new IllegalStateException("no day book for " + kube));
    }
}
