package id.kube.web;

import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import id.kube.meetings.OpenReviews;
import id.kube.reports.Teller;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;

/** The list "Perlu dicek": what was kept although something about it is odd. */
@Path("/api/v1/review")
class ReviewResource {

    /** More than a person looks through in an evening. */
    private static final int MOST = 500;

    private final DayBookReader reader;
    private final OpenReviews openReviews;
    private final Teller teller;
    private final Clock clock;

    ReviewResource(DayBookReader reader, OpenReviews openReviews, Teller teller, Clock clock) {
        this.reader = reader;
        this.openReviews = openReviews;
        this.teller = teller;
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
        Iterator<Teller.Told> told = teller.tell(
                reviews.stream().map(DayBookReader.Review::entry).toList(), Long.MAX_VALUE)
                .iterator();
        return reviews.stream().map(review -> Item.of(review, told.next(), today)).toList();
    }

    /**
     * One entry to look at, the sentence why, and how many days it has been waiting.
     *
     * @param kind what it was, as people call it
     * @param who the name of the person it is about or who wrote it; may be empty
     * @param amount the money in it, in rupiah
     */
    record Item(String id, long no, String type, String kind, String who, long amount,
            LocalDate date, String code, String detail, long age) {

        static Item of(DayBookReader.Review review, Teller.Told told, LocalDate today) {
            StoredEntry entry = review.entry();
            return new Item(entry.id(), entry.no(), entry.type(), told.kind(), told.who(),
                    told.amount(), entry.date(), review.code(), review.detail(),
                    Math.max(0, ChronoUnit.DAYS.between(entry.date(), today)));
        }
    }
}
