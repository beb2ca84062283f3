package id.kube;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writing a whole shop takes longer than all that is asked of it, so it is done once. */
final class WrittenShops {

    private static final Map<String, Written> WRITTEN = new HashMap<>();

    private WrittenShops() {
    }

    /** A shop of the scenarios that its tests only read. */
    static Warung written(URI server, String name) {
        return writing(server, name).warung();
    }

    /** The same, with what was answered to each of its lines. */
    static Written writing(URI server, String name) {
        return WRITTEN.computeIfAbsent(server + name, shop -> {
            Warung warung = Warung.open(server, "written-" + name, "operator");
            return new Written(warung, warung.stream(Warung.unpacked("/scenarios/" + name
                    + ".daybook.ndjson.gz"), false));
        });
    }

    record Written(Warung warung, List<JsonNode> results) {
    }
}
