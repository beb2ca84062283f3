package id.kube.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The postings of the present group. */
@ApplicationScoped
class Postings implements PanacheRepositoryBase<Posting, Posting.Key> {

    List<Posting> of(long entryNo) {
        return list("entryNo = ?1 order by line", entryNo);
    }
}
