package id.kube.web;

import id.kube.daybook.DayBookReader;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;

/** The list "Perlu dicek": what was kept although something about it is odd. */
@Path("/api/v1/review")
class ReviewResource {

    /** More than a person looks through in an evening. */
    private static final int MOST = 500;

    private final DayBookReader reader;

    ReviewResource(DayBookReader reader) {
        this.reader = reader;
    }

    @GET
    @Transactional
    public List<Item> open() {
        return reader.reviews(MOST).stream().map(review -> new Item(review.entry().id(),
                review.entry().no(), review.entry().type(), review.entry().date(),
                review.code(), review.detail())).toList();
    }

    /** One entry to look at, and the sentence why. */
    record Item(String id, long no, String type, LocalDate date, String code, String detail) {
    }
}
