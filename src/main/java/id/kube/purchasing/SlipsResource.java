package id.kube.purchasing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import id.kube.catalog.Acquaintance;
import id.kube.catalog.Suppliers;
import id.kube.daybook.StoredEntry;
import id.kube.money.Rupiah;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The slips of the last market trips, so that whoever was not there can look at them. */
@Path("/api/v1/market-trips/slips")
class SlipsResource {

    private static final int MONTHS = 1;

    private final MarketTrips trips;
    private final Suppliers suppliers;
    private final Clock clock;

    SlipsResource(MarketTrips trips, Suppliers suppliers, Clock clock) {
        this.trips = trips;
        this.suppliers = suppliers;
        this.clock = clock;
    }

    /** Those of a month up to a day, the latest first. */
    @GET
    @Transactional
    public List<Slip> slips(@QueryParam("asOf") LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        List<Slip> slips = new ArrayList<>();
        trips.slips(day.minusMonths(MONTHS), day).forEach(slip -> slips.add(told(slip)));
        Collections.reverse(slips);
        return slips;
    }

    private Slip told(StoredEntry entry) {
        JsonNode body = entry.body();
        Rupiah sum = Rupiah.of(body.path("freight").asLong())
                .minus(Rupiah.of(body.path("discount").asLong()));
        for (JsonNode line : body.path("lines")) {
            sum = sum.plus(Rupiah.of(line.path("amount").asLong()));
        }
        Optional<String> shop = Optional.ofNullable(body.path("supplier").textValue())
                .flatMap(suppliers::find).map(Acquaintance::name);
        return new Slip(entry.id(), entry.date(), shop, MarketTrips.buyers(body),
                body.path("lines").size(), sum.amount(),
                Optional.ofNullable(body.path("photo").textValue()));
    }

    /**
     * One slip.
     *
     * @param shop where it was bought, by name; absent where nobody said
     * @param photo the name of its picture; absent where none was taken
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Slip(String id, LocalDate date, Optional<String> shop, List<String> buyers,
            int goods, long sum, Optional<String> photo) {
    }
}
