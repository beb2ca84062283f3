package id.kube.wages;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.DateTimeException;
import java.time.YearMonth;

/** The wages of a month. */
@Path("/api/v1/wages/{month}")
class WagesResource {

    private final WageBook book;

    WagesResource(WageBook book) {
        this.book = book;
    }

    @GET
    @Transactional
    public WageBook.WageList month(@PathParam("month") String month) {
        try {
            return book.of(YearMonth.parse(month));
        } catch (DateTimeException notAMonth) {
            throw new NotFoundException();
        }
    }
}
