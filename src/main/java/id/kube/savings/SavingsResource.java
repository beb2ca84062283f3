package id.kube.savings;

import id.kube.ledger.Account;
import id.kube.ledger.Balances;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** What the members have put by at the group; a member is told her own. */
@Path("/api/v1/savings")
class SavingsResource {

    private final Balances balances;
    private final Clock clock;

    SavingsResource(Balances balances, Clock clock) {
        this.balances = balances;
        this.clock = clock;
    }

    @GET
    @Transactional
    public List<Saved> saved(@QueryParam("asOf") LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return balances.asOf(Account.MEMBER_SAVINGS, day, OptionalLong.empty()).stream()
                .map(balance -> new Saved(balance.party(), balance.amount().negated().amount()))
                .toList();
    }

    /** One member's savings in whole rupiah. */
    record Saved(String member, long balance) {
    }
}
