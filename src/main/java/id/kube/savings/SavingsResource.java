package id.kube.savings;

import id.kube.ledger.Account;
import id.kube.ledger.Balances;
import id.kube.ledger.BookedEntries;
import id.kube.ledger.BookedLine;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What the members have put by at the group; a member is told her own. */
@Path("/api/v1/savings")
class SavingsResource {

    /** No member of a warung comes to her treasurer more often in a year. */
    private static final int MOST = 1_000;

    private final Balances balances;
    private final BookedEntries entries;
    private final Clock clock;

    SavingsResource(Balances balances, BookedEntries entries, Clock clock) {
        this.balances = balances;
        this.entries = entries;
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

    /**
     * One member's own book of some days, the newest line first.
     *
     * @param from a year before the last day where it is left out
     */
    @GET
    @Path("{member}")
    @Transactional
    public List<Line> book(@PathParam("member") String member,
            @QueryParam("from") LocalDate from, @QueryParam("asOf") LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        LocalDate first = from == null ? day.minusYears(1) : from;
        long left = balances.asOf(Account.MEMBER_SAVINGS, first.minusDays(1),
                OptionalLong.empty()).stream().filter(had -> had.party().equals(member))
                .mapToLong(had -> -had.amount().amount()).sum();
        LinkedList<Line> lines = new LinkedList<>();
        for (BookedLine moved : entries.through(Account.MEMBER_SAVINGS, Optional.of(member),
                first, day, Long.MAX_VALUE, MOST)) {
            long amount = -moved.amount().amount();
            left += amount;
            lines.addFirst(new Line(member, moved.no(), moved.date(), moved.type(), amount,
                    left, moved.memo()));
        }
        return lines;
    }

    /**
     * A line of her book in whole rupiah.
     *
     * @param amount above zero where she put in
     * @param left what was hers after it
     * @param memo empty where nobody wrote any
     */
    record Line(String member, long no, LocalDate date, String type, long amount, long left,
            String memo) {
    }

    /** One member's savings in whole rupiah. */
    record Saved(String member, long balance) {
    }
}
