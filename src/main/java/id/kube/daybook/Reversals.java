package id.kube.daybook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Which entries were taken back. */
@ApplicationScoped
public class Reversals implements PanacheRepositoryBase<Reversal, Reversal.Key> {

    /** Whether the entry with this number was taken back by a later one. */
    public boolean isReversed(long no) {
        return count("original", no) > 0;
    }
}
