package id.kube.sales;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kube.catalog.Owners;
import id.kube.guests.GuestBook;
import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.Balances;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The neighbours who leave goods with us: what is here of each, and what we owe her. */
@Path("/api/v1/guest-goods/owners")
class NeighboursResource {

    private final Owners owners;
    private final GuestBook book;
    private final GuestTerms terms;
    private final Balances balances;
    private final Clock clock;

    NeighboursResource(Owners owners, GuestBook book, GuestTerms terms, Balances balances,
            Clock clock) {
        this.owners = owners;
        this.book = book;
        this.terms = terms;
        this.balances = balances;
        this.clock = clock;
    }

    /** Every neighbour by code, with the goods she ever brought and how they moved on a day. */
    @GET
    @Transactional
    public List<Neighbour> all(@QueryParam("asOf") LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        List<GuestBook.Flow> flows = book.known(day);
        Map<GuestBook.Flow, GuestTerms.Terms> sold = terms.of(flows);
        Map<String, Long> owed = balances.asOf(Account.CONSIGNORS_PAYABLE, day,
                OptionalLong.empty()).stream().collect(Collectors.toMap(Balance::party,
                balance -> -balance.amount().amount()));
        return owners.all().stream().map(owner -> new Neighbour(owner.code(), owner.name(),
                owed.getOrDefault(owner.code(), 0L), flows.stream()
                .filter(flow -> flow.owner().equals(owner.code()))
                .map(flow -> Good.of(flow, Optional.ofNullable(sold.get(flow)))).toList()))
                .toList();
    }

    /**
     * One of them.
     *
     * @param owed what was sold for her, or lost with us, and not paid yet
     */
    record Neighbour(String owner, String name, long owed, List<Good> goods) {
    }

    /** A good of hers: how much came and went on the day, and is left. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Good(String sku, long in, long out, long left, Optional<Terms> terms) {

        static Good of(GuestBook.Flow flow, Optional<GuestTerms.Terms> terms) {
            return new Good(flow.sku(), flow.in().count(), flow.out().count(),
                    flow.left().count(), terms.map(Terms::of));
        }
    }

    /** The last sale of it. */
    record Terms(long quantity, long amount, long hers) {

        static Terms of(GuestTerms.Terms last) {
            return new Terms(last.quantity().count(), last.amount().amount(),
                    last.hers().amount());
        }
    }
}
