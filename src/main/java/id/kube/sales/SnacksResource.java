package id.kube.sales;

import id.kube.daybook.BadField;
import id.kube.money.Rupiah;
import id.kube.roster.Shift;
import id.kube.rules.HouseRules;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** What a member on duty may still eat for nothing (R7). */
@Path("/api/v1/snacks")
class SnacksResource {

    private final HouseRules rules;
    private final SnackUses uses;

    SnacksResource(HouseRules rules, SnackUses uses) {
        this.rules = rules;
        this.uses = uses;
    }

    /**
     * Her allowance of one shift.
     *
     * @param shift the shift, as {@code DATE/SLOT}; refused as {@code bad-field} where it is none
     */
    @GET
    public Allowance allowance(@QueryParam("member") String member,
            @QueryParam("shift") String shift) {
        if (member == null || shift == null) {
            throw new BadField(member == null ? "member" : "shift");
        }
        Shift asked = Shift.of(shift);
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
