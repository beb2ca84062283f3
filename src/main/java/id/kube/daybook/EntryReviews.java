package id.kube.daybook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The entries a person must look at. */
@ApplicationScoped
class EntryReviews implements PanacheRepositoryBase<EntryReview, EntryReview.Key> {

    /** The latest first, at most so many. */
    List<EntryReview> latest(int limit) {
        return find("order by kubeId desc, entryNo desc").page(0, limit).list();
    }

    /** Numbers of the entries after one and up to another that have this to be looked at. */
    List<Long> numbers(String code, long after, long known) {
        return find("code = ?1 and entryNo > ?2 and entryNo <= ?3 order by entryNo", code, after,
                known).stream().map(EntryReview::entryNo).toList();
    }

    List<EntryReview> of(long entryNo) {
        return list("entryNo", entryNo);
    }
}
