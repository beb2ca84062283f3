package id.kube.guests;

import id.kube.quantity.Quantity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What of neighbours' goods stands on our shelf. */
@Path("/api/v1/guest-goods")
class GuestGoodsResource {

    private final EntityManager rows;
    private final Clock clock;

    GuestGoodsResource(EntityManager rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The goods of each owner at the end of a day, as known up to an entry's number. */
    @GET
    @Transactional
    public List<Held> held(@QueryParam("asOf") LocalDate asOf, @QueryParam("known") Long known) {
        return rows.createQuery("select m.owner, m.sku, sum(m.quantity) from GuestMove m"
                + " where m.bookedOn <= :asOf and m.entryNo <= :known group by m.owner, m.sku"
                + " having sum(m.quantity) <> 0 order by m.owner, m.sku", Object[].class)
                .setParameter("asOf", asOf == null ? LocalDate.now(clock) : asOf)
                .setParameter("known", known == null ? Long.MAX_VALUE : known)
                .getResultStream().map(Held::of).toList();
    }

    /** So much of one neighbour's good. */
    record Held(String owner, String sku, long quantity) {

        static Held of(Object[] row) {
            Quantity quantity = (Quantity) row[2];
            return new Held((String) row[0], (String) row[1], quantity.count());
        }
    }
}
