package id.kube.phones;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** How phones of the shop's network come to the till. */
@Path("/api/v1/phones")
class PhonesResource {

    private final Lines lines;

    PhonesResource(Lines lines) {
        this.lines = lines;
    }

    @GET
    public Invited phones() {
        return lines.isSecretOneOpen() ? new Invited(true, lines.open(Whereabouts.now()))
                : new Invited(false, List.of());
    }

    /**
     * Where a phone begins.
     *
     * @param open whether phones are let in at all
     * @param addresses what to type or scan, the best first; none where this machine has no network
     */
    record Invited(boolean open, List<String> addresses) {
    }
}
