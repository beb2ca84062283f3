package id.kube.reports;

import id.kube.daybook.BadField;
import id.kube.ledger.Balances;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;

/** The statements of a month and of a day. */
@Path("/api/v1/reports")
class StatementsResource {

    private final Balances balances;
    private final Clock clock;

    StatementsResource(Balances balances, Clock clock) {
        this.balances = balances;
        this.clock = clock;
    }

    /** Laba rugi of a month; this month where none is named. */
    @GET
    @Path("income")
    @Transactional
    public IncomeStatement income(@QueryParam("month") Optional<String> month) {
        YearMonth asked = month.map(StatementsResource::read)
                .orElseGet(() -> YearMonth.now(clock));
        return IncomeStatement.of(asked, balances.incomeAndExpenses(asked));
    }

    /** Posisi keuangan at the end of a day. */
    @GET
    @Path("position")
    @Transactional
    public Position position(@QueryParam("asOf") Optional<LocalDate> asOf,
            @QueryParam("known") Optional<Long> known) {
        LocalDate day = asOf.orElseGet(() -> LocalDate.now(clock));
        OptionalLong upTo = known.stream().mapToLong(Long::longValue).findFirst();
        return Position.of(day, balances.asOf(day, upTo));
    }

    private static YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException notAMonth) {
            throw new BadField("month");
        }
    }
}
