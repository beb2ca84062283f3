package id.kube.sales;

import id.kube.money.Rupiah;
import id.kube.roster.Shift;
import id.kube.rules.HouseRules;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;

/** What a member on duty may still eat for nothing (R7). */
@Path("/api/v1/snacks/{member}")
class SnacksResource {

    private final HouseRules rules;
    private final SnackUses uses;
    private final Clock clock;

    SnacksResource(HouseRules rules, SnackUses uses, Clock clock) {
        this.rules = rules;
        this.uses = uses;
        this.clock = clock;
    }

    /**
     * Her allowance of one shift.
     *
     * @param shift as {@code DATE/SLOT}, or else the first of today; refused as
     *        {@code bad-field} where it is no shift
     */
    @GET
    public Allowance allowance(@PathParam("member") String member,
            @QueryParam("shift") String shift) {
        Shift asked = shift == null ? new Shift(LocalDate.now(clock), 1) : Shift.of(shift);
        Rupiah limit = rules.amount("snack.limit", asked.day());
        return new Allowance(limit.amount(),
                limit.minus(uses.used(member, asked.toString())).amount(),
                rules.word("snack.policy", asked.day()));
    }

    /**
     * In whole rupiah.
     *
     * @param policy {@code excess}: what goes beyond it is paid; {@code all}: then all is paid
     */
    record Allowance(long limit, long left, String policy) {
    }
}
