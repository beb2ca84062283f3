package id.kube.consignment;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** The list everybody may see: who holds what, owes what, since when. */
@Path("/api/v1/consignments")
class ConsignmentsResource {

    private final Outstanding outstanding;
    private final Slips slips;
    private final Clock clock;

    ConsignmentsResource(Outstanding outstanding, Slips slips, Clock clock) {
        this.outstanding = outstanding;
        this.slips = slips;
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

    /** What one member took, brought back and handed in, the newest first. */
    @GET
    @Path("{member}/history")
    @Transactional
    public List<Slips.Slip> history(@PathParam("member") String member) {
        return slips.of(member);
    }
}
