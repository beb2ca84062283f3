package id.kube.savings;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the group puts money by for, and how far it is. */
@Path("/api/v1/goals")
class GoalsResource {

    private final Goals goals;
    private final Clock clock;

    GoalsResource(Goals goals, Clock clock) {
        this.goals = goals;
        this.clock = clock;
    }

    @GET
    @Transactional
    public List<Goals.Seen> goals(@QueryParam("asOf") LocalDate asOf) {
        return goals.on(asOf == null ? LocalDate.now(clock) : asOf);
    }
}
