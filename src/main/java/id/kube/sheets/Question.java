package id.kube.sheets;

import id.kube.daybook.BadField;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/** What a report may be asked, as it stands in the address. */
class Question {

    @QueryParam("month")
    String month;
    @QueryParam("from")
    String from;
    @QueryParam("to")
    String to;
    @QueryParam("asOf")
    String asOf;
    @QueryParam("known")
    Long known;
    @QueryParam("place")
    String place;
    @QueryParam("account")
    String account;
    @QueryParam("party")
    String party;
    @QueryParam("sku")
    String sku;
    @QueryParam("since")
    Long since;
    @QueryParam("detail")
    boolean detail;

    Asked asked(Clock clock, long head) {
        return new Asked(LocalDate.now(clock), read("month", month, YearMonth::parse),
                read("from", from, LocalDate::parse), read("to", to, LocalDate::parse),
                read("asOf", asOf, LocalDate::parse), known == null ? head : known,
                Optional.ofNullable(place), Optional.ofNullable(account),
                Optional.ofNullable(party), Optional.ofNullable(sku), Optional.ofNullable(since),
                detail);
    }

    private static <T> Optional<T> read(String field, String text, Function<String, T> reader) {
        try {
            return Optional.ofNullable(text).filter(told -> !told.isBlank()).map(reader);
        } catch (DateTimeException notADay) {
            throw new BadField(field);
        }
    }
}
