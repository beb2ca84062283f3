package id.kube.consignment;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** The list everybody may see: who holds what, owes what, since when. */
@Path("/api/v1/consignments")
class ConsignmentsResource {

    private final Outstanding outstanding;
    private final Clock clock;

    ConsignmentsResource(Outstanding outstanding, Clock clock) {
        this.outstanding = outstanding;
        this.clock = clock;
    }

    /** Every member with something outstanding at the end of a day. */
    @GET
    @Transactional
    public List<Outstanding.Holder> outstanding(@QueryParam("asOf") LocalDate asOf,
            @QueryParam("known") Long known) {
        return outstanding.asOf(asOf == null ? LocalDate.now(clock) : asOf,
                known == null ? OptionalLong.empty() : OptionalLong.of(known));
    }
}
