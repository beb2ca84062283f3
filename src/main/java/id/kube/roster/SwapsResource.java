package id.kube.roster;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;

/** The substitutes of a month: asked, accepted, approved, and whether they came. */
@Path("/api/v1/roster/{month}/swaps")
class SwapsResource {

    private final Swaps swaps;

    SwapsResource(Swaps swaps) {
        this.swaps = swaps;
    }

    /**
     * Of each member, shift and substitute the last word, so that both see how far it is.
     *
     * @return in the order in which they were first asked; 404 where the month is none
     */
    @GET
    @Transactional
    public List<Swaps.Swap> month(@PathParam("month") String month) {
        try {
            return swaps.of(YearMonth.parse(month));
        } catch (DateTimeException notAMonth) {
            throw new NotFoundException();
        }
    }
}
