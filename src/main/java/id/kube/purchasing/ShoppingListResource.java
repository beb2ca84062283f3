package id.kube.purchasing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What somebody who goes to the market should bring. */
@Path("/api/v1/market-trips/list")
class ShoppingListResource {

    /** As long as nobody has gone twice, a week is looked ahead. */
    private static final int WEEK = 7;

    private final ShoppingList list;
    private final MarketTrips trips;
    private final Clock clock;

    ShoppingListResource(ShoppingList list, MarketTrips trips, Clock clock) {
        this.list = list;
        this.trips = trips;
        this.clock = clock;
    }

    /** What does not last until a day, or until the next market day where none is named. */
    @GET
    @Transactional
    public Shopping list(@QueryParam("asOf") LocalDate asOf,
            @QueryParam("until") LocalDate until) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        Optional<LocalDate> market = trips.next(day);
        LocalDate last = until == null ? market.orElse(day.plusDays(WEEK)) : until;
        return new Shopping(market, last, list.watched(day),
                list.until(day, last).stream().map(Wanted::of).toList());
    }

    /**
     * A list.
     *
     * @param marketDay the day on which somebody goes next if they go as they use to
     * @param watched over how many days the sales were looked at
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Shopping(Optional<LocalDate> marketDay, LocalDate until, int watched,
            List<Wanted> goods) {
    }

    /** A good on it. */
    record Wanted(String sku, long left, long sold, long missing) {

        static Wanted of(ShoppingList.Needed good) {
            return new Wanted(good.sku(), good.left(), good.sold(), good.missing());
        }
    }
}
