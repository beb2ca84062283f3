package id.kube.members;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The group's own QRIS code over time. */
@ApplicationScoped
class ShopQrises implements PanacheRepositoryBase<ShopQris, EntryKey> {

    Optional<ShopQris> latest() {
        return find("order by entryNo desc").firstResultOptional();
    }

    /** The entry since which this very text has stood, whatever else was changed meanwhile. */
    long since(String content) {
        long other = find("content <> ?1 order by entryNo desc", content).firstResultOptional()
                .map(ShopQris::entryNo).orElse(0L);
        return find("entryNo > ?1 order by entryNo", other).firstResultOptional()
                .map(ShopQris::entryNo).orElseThrow();
    }
}
