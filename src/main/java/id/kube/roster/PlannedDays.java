package id.kube.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The days that were planned. */
@ApplicationScoped
class PlannedDays implements PanacheRepositoryBase<PlannedDay, PlannedDay.Key> {

}
