package id.kube.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.Fields;
import id.kube.daybook.StoredEntry;
import id.kube.daybook.UnknownReference;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The devices that may sell for the group. For a lost one the ketua must know which it is before
 * she cuts it off, and how far what it sent reaches; what comes after that stands on its slips.
 */
@Path("/api/v1/devices")
class DevicesResource {

    private final Keys keys;
    private final Credentials credentials;
    private final DayBookReader dayBook;
    private final Clock clock;

    DevicesResource(Keys keys, Credentials credentials, DayBookReader dayBook, Clock clock) {
        this.keys = keys;
        this.credentials = credentials;
        this.dayBook = dayBook;
        this.clock = clock;
    }

    /** All that hold a key which is still good, the oldest first. */
    @GET
    @Transactional
    public List<Device> devices() {
        Instant now = clock.instant();
        Map<String, Device> devices = new LinkedHashMap<>();
        credentials.ofDevices().stream().filter(key -> key.isValidAt(now))
                .forEach(key -> devices.putIfAbsent(key.device().orElseThrow(), told(key)));
        return List.copyOf(devices.values());
    }

    @POST
    public Response enrol(JsonNode body) {
        return KeysResource.token(keys.enrol(Fields.whole(body, fields -> fields.code("name"))));
    }

    @DELETE
    @Path("{name}")
    public Response cutOff(@PathParam("name") String name) {
        if (!keys.cutOff(name)) {
            throw new UnknownReference(name);
        }
        return Response.noContent().build();
    }

    private Device told(Credential key) {
        String name = key.device().orElseThrow();
        Optional<StoredEntry> last = dayBook.lastOf(name);
        return new Device(name, key.createdAt(), last.map(StoredEntry::receivedAt),
                last.map(entry -> entry.body().path("seq").longValue()),
                last.map(entry -> entry.body().path("by").textValue()));
    }

    /**
     * A device.
     *
     * @param since when it was enrolled
     * @param heard when an entry of it came last; absent where none has
     * @param seq its number for that entry
     * @param by who wrote it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Device(String name, Instant since, Optional<Instant> heard, Optional<Long> seq,
            Optional<String> by) {
    }
}
