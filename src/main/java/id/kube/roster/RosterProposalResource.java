package id.kube.roster;

import id.kube.daybook.BadField;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A fair plan of a month, to be looked at, changed and agreed; asking for it writes nothing. */
@Path("/api/v1/roster/{month}/proposal")
class RosterProposalResource {

    private static final int MOST_TOGETHER = 5;

    private final RosterProposals proposals;

    RosterProposalResource(RosterProposals proposals) {
        this.proposals = proposals;
    }

    /**
     * Plans the days of a month that are still to come, by the rule {@code shift.slots}, for
     * everybody who belongs to the group then. What cannot be filled is told with its why, and
     * the rest is planned all the same.
     *
     * @param from the first day to be planned; never before today, and that is what holds
     *        where nothing is said
     * @param perShift how many stand in the shop together, 1 to 5
     * @param off once for each member who asks for days or shifts off: {@code A02:5,12/3} is
     *        the fifth, and of the twelfth the third shift
     * @param closed the days on which the shop stays shut: {@code 17,25}
     * @return the plan; 404 where the month is none, 400 {@code bad-field} where a wish cannot
     *         be read, a day lies outside the month or the number is out of bounds
     */
    @GET
    @Transactional
    @Operation(summary = "A fair plan of a month; writes nothing", description = "off=A02:5,12/3 "
            + "(one for each member: days off, or one shift of a day), closed=17,25, perShift=1, "
            + "from=the first day to be planned. Nobody twice in a row, all within one shift "
            + "where the days off allow it; gaps are told with their why.")
    public ProposedRoster proposal(@PathParam("month") String month,
            @QueryParam("from") LocalDate from,
            @QueryParam("perShift") @DefaultValue("1") int perShift,
            @QueryParam("off") List<String> off,
            @QueryParam("closed") @DefaultValue("") String closed) {
        YearMonth asked = read(month);
        if (perShift < 1 || perShift > MOST_TOGETHER) {
            throw new BadField("perShift");
        }
        LocalDate first = proposals.firstDay(asked);
        return proposals.propose(asked, from == null || from.isBefore(first) ? first : from,
                perShift, off.stream().map(one -> DaysOff.read(one, asked)).toList(),
                DaysOff.days(closed, asked, "closed"));
    }

    private static YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException notAMonth) {
            throw new NotFoundException();
        }
    }
}
