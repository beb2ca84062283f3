package id.kube.daybook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry as the day book keeps it.
 *
 * @param bookedOn the day it counts on; its own, or the first open one of its time
 * @param body the whole entry as it was received, envelope and body
 */
public record StoredEntry(long no, String id, String type, LocalDate date, LocalDate bookedOn,
        Instant receivedAt, String hash, JsonNode body) {

    /** As received, with what the day book added beside it. */
    public ObjectNode exported() {
        ObjectNode json = body.deepCopy();
        json.put("no", no);
        json.put("hash", hash);
        json.put("receivedAt", receivedAt.toString());
        return json;
    }
}
