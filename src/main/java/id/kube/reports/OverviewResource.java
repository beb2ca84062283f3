package id.kube.reports;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What officers and the facilitator see first: the months beside each other, and who works. */
@Path("/api/v1/overview")
class OverviewResource {

    /** More months than the programme has are not shown. */
    private static final int MOST = 36;

    private final MonthNumbers numbers;
    private final Workload workload;
    private final Clock clock;

    OverviewResource(MonthNumbers numbers, Workload workload, Clock clock) {
        this.numbers = numbers;
        this.workload = workload;
        this.clock = clock;
    }

    /** The figures of some months, the latest first. */
    @GET
    @Path("months")
    @Transactional
    public List<MonthNumbers.Month> months(@QueryParam("asOf") LocalDate asOf,
            @QueryParam("count") @DefaultValue("6") int count) {
        return numbers.until(day(asOf), Math.max(1, Math.min(count, MOST)));
    }

    /** Who kept shifts, went to the market and counted goods, this month and in three. */
    @GET
    @Path("work")
    @Transactional
    public List<Workload.Hers> work(@QueryParam("asOf") LocalDate asOf) {
        return workload.until(day(asOf));
    }

    private LocalDate day(LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
