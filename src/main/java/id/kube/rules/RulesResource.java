package id.kube.rules;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The rules of the house on a day. */
@Path("/api/v1/rules")
class RulesResource {

    private final HouseRules rules;
    private final RuleHistory history;
    private final Clock clock;

    RulesResource(HouseRules rules, RuleHistory history, Clock clock) {
        this.rules = rules;
        this.history = history;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Map<String, String> inForce(@QueryParam("asOf") LocalDate asOf) {
        return rules.all(asOf == null ? LocalDate.now(clock) : asOf);
    }

    /** What each rule was and will be, from when on and by whose decision, the oldest first. */
    @GET
    @Path("history")
    @Transactional
    public List<RuleHistory.Step> history() {
        return history.all();
    }
}
