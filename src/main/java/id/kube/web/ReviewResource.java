package id.kube.web;

import id.kube.daybook.DayBookReader;
import id.kube.meetings.OpenReviews;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The list "Perlu dicek": what was kept although something about it is odd. */
@Path("/api/v1/review")
class ReviewResource {

    /** More than a person looks through in an evening. */
    private static final int MOST = 500;

    private final DayBookReader reader;
    private final OpenReviews openReviews;
    private final Clock clock;

    ReviewResource(DayBookReader reader, OpenReviews openReviews, Clock clock) {
        this.reader = reader;
        this.openReviews = openReviews;
        this.clock = clock;
    }

    /**
     * The latest first.
     *
     * @param open only what no {@code note} about it has settled yet
     */
    @GET
    @Transactional
    public List<Item> reviews(@QueryParam("open") boolean open) {
        LocalDate today = LocalDate.now(clock);
        List<DayBookReader.Review> reviews = open
                ? reader.reviewsOf(openReviews.latest(MOST)) : reader.reviews(MOST);
        return reviews.stream().map(review -> Item.of(review, today)).toList();
    }

    /** One entry to look at, the sentence why, and how many days it has been waiting. */
    record Item(String id, long no, String type, LocalDate date, String code, String detail,
            long age) {

        static Item of(DayBookReader.Review review, LocalDate today) {
            return new Item(review.entry().id(), review.entry().no(), review.entry().type(),
                    review.entry().date(), review.code(), review.detail(),
                    Math.max(0, ChronoUnit.DAYS.between(review.entry().date(), today)));
        }
    }
}
