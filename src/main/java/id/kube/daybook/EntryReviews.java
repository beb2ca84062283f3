package id.kube.daybook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The entries a person must look at. */
@ApplicationScoped
class EntryReviews implements PanacheRepositoryBase<EntryReview, EntryReview.Key> {

    /** The latest first, at most so many. */
    List<EntryReview> latest(int limit) {
        return find("order by entryNo desc").page(0, limit).list();
    }

    List<EntryReview> of(long entryNo) {
        return list("entryNo", entryNo);
    }
}
