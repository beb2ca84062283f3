package id.kube.guests;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What of neighbours' goods stands on our shelf. */
@Path("/api/v1/guest-goods")
class GuestGoodsResource {

    private final GuestBook book;
    private final Clock clock;

    GuestGoodsResource(GuestBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The goods of each owner at the end of a day, as known up to an entry's number. */
    @GET
    @Transactional
    public List<Held> held(@QueryParam("asOf") LocalDate asOf, @QueryParam("known") Long known) {
        return book.asOf(asOf == null ? LocalDate.now(clock) : asOf,
                known == null ? Long.MAX_VALUE : known).entrySet().stream()
                .map(held -> new Held(held.getKey().owner(), held.getKey().sku(),
                        held.getValue().count())).toList();
    }

    /** So much of one neighbour's good. */
    record Held(String owner, String sku, long quantity) {
    }
}
