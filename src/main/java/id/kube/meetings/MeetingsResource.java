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

    @GET
    @Path("meetings")
    @Transactional
    public List<Minutes> meetings() {
        return book.latest();
    }

    @GET
    @Path("visits")
    @Transactional
    public List<Guest> visits() {
        return book.latestGuests();
    }
}
