package id.kube.web;

import id.kube.access.Caller;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.File;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the machine stands on which the books lie, for people who have nobody to ask. */
@Path("/api/v1/machine")
class MachineResource {

    private final DayBookReader reader;
    private final Caller caller;
    private final Clock clock;
    private final File folder;
    private final long least;

    MachineResource(DayBookReader reader, Caller caller, Clock clock,
            @ConfigProperty(name = "amanah.data") File folder,
            @ConfigProperty(name = "amanah.least-room-bytes") long least) {
        this.reader = reader;
        this.caller = caller;
        this.clock = clock;
        this.folder = folder;
        this.least = least;
    }

    @GET
    @Transactional
    public Machine machine() {
        Optional<Instant> last = reader.entry(reader.end(caller.kube()).no())
                .map(StoredEntry::receivedAt);
        return new Machine(folder.getUsableSpace(), least, clock.instant(), last.orElse(null));
    }

    /**
     * What this machine knows of itself.
     *
     * @param room bytes that are free where the books lie
     * @param least with less than these nothing is written
     * @param now its clock
     * @param last when it wrote the last entry by that clock; null before the first
     */
    record Machine(long room, long least, Instant now, Instant last) {
    }
}
