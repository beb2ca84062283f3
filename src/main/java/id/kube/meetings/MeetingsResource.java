package id.kube.meetings;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Minutes and the guest book. */
@Path("/api/v1")
class MeetingsResource {

    private final MinuteBook book;

    MeetingsResource(MinuteBook book) {
        this.book = book;
    }

    /** All meetings, the latest first, and what became of what they decided. */
    @GET
    @Path("meetings")
    @Transactional
    public List<Held> meetings() {
        return book.latest();
    }

    @GET
    @Path("visits")
    @Transactional
    public List<Guest> visits() {
        return book.latestGuests();
    }
}
