package id.kube.roster;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;

/** The schedule on the wall, and what became of it. */
@Path("/api/v1/roster/{month}")
class RosterResource {

    private final ShiftGrid grid;

    RosterResource(ShiftGrid grid) {
        this.grid = grid;
    }

    @GET
    @Transactional
    public List<ShiftGrid.Cell> month(@PathParam("month") String month) {
        return grid.of(read(month), Long.MAX_VALUE);
    }

    private static YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException notAMonth) {
            throw new NotFoundException();
        }
    }
}
