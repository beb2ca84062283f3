package id.kube.ledger;

import id.kube.daybook.UnknownReference;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** What lies in a place of money by the books. */
@Path("/api/v1/cash")
class CashResource {

    private final Balances balances;
    private final Clock clock;

    CashResource(Balances balances, Clock clock) {
        this.balances = balances;
        this.clock = clock;
    }

    @GET
    @Path("{place}")
    @Transactional
    public Cash cash(@PathParam("place") String word,
            @QueryParam("asOf") Optional<LocalDate> asOf,
            @QueryParam("known") Optional<Long> known) {
        Place place = Place.find(word).orElseThrow(() -> new UnknownReference(word));
        LocalDate day = asOf.orElseGet(() -> LocalDate.now(clock));
        OptionalLong upTo = known.stream().mapToLong(Long::longValue).findFirst();
        return new Cash(word, place.account().code(), place.account().title(), day,
                balances.amount(place.account(), day, upTo).amount());
    }

    /** A place of money on a day. */
    record Cash(String place, String account, String name, LocalDate asOf, long balance) {
    }
}
