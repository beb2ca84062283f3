package id.kube.purchasing;

import id.kube.catalog.Suppliers;
import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.Balances;
import id.kube.members.Member;
import id.kube.members.Members;
import id.kube.money.Rupiah;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What somebody who sends another to the market wants to see: who went, and where one buys. */
@Path("/api/v1/market-trips")
class MarketTripsResource {

    private static final int MONTHS = 3;

    private final MarketTrips trips;
    private final Members members;
    private final Suppliers suppliers;
    private final Balances balances;
    private final Clock clock;

    MarketTripsResource(MarketTrips trips, Members members, Suppliers suppliers,
            Balances balances, Clock clock) {
        this.trips = trips;
        this.members = members;
        this.suppliers = suppliers;
        this.balances = balances;
        this.clock = clock;
    }

    /** Every member with her trips of the last three months and the money she carries now. */
    @GET
    @Transactional
    public Market market(@QueryParam("asOf") LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        Map<String, Integer> gone = trips.byMember(day.minusMonths(MONTHS), day);
        Map<String, Rupiah> carried = standing(Account.ADVANCES, day);
        Map<String, Rupiah> owed = standing(Account.PAYABLES, day);
        List<Buyer> buyers = members.register(day).stream()
                .filter(member -> isHere(member, day))
                .map(member -> new Buyer(member.code(), member.name(),
                        gone.getOrDefault(member.code(), 0),
                        carried.getOrDefault(member.code(), Rupiah.ZERO).amount())).toList();
        return new Market(buyers, suppliers.all().stream()
                .map(known -> new Seller(known.code(), known.name(),
                        owed.getOrDefault(known.code(), Rupiah.ZERO).negated().amount()))
                .toList());
    }

    private Map<String, Rupiah> standing(Account account, LocalDate day) {
        return balances.asOf(account, day, OptionalLong.empty()).stream()
                .collect(Collectors.toMap(Balance::party, Balance::amount));
    }

    private static boolean isHere(Member member, LocalDate day) {
        return member.left().map(left -> left.isAfter(day)).orElse(true);
    }

    /** Who may go, and from whom the shop has bought. */
    record Market(List<Buyer> people, List<Seller> suppliers) {
    }

    /**
     * A member.
     *
     * @param trips the days of the last three months on which she went
     * @param carried shopping money that is with her
     */
    record Buyer(String member, String name, int trips, long carried) {
    }

    /** Where we buy, and what we have not paid there yet. */
    record Seller(String code, String name, long owed) {
    }
}
