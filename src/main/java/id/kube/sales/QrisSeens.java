package id.kube.sales;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** What was said of QRIS payments. */
@ApplicationScoped
class QrisSeens implements PanacheRepositoryBase<QrisSeen, EntryKey> {
}
