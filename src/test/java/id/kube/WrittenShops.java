package id.kube;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Writing a whole shop takes longer than all that is asked of it, so it is done once. */
final class WrittenShops {

    private static final Map<String, Warung> WRITTEN = new HashMap<>();

    private WrittenShops() {
    }

    /** A shop of the scenarios that its tests only read. */
    static Warung written(URI server, String name) {
        return WRITTEN.computeIfAbsent(server + name, shop -> {
            Warung warung = Warung.open(server, "written-" + name, "operator");
            warung.stream(Warung.unpacked("/scenarios/" + name + ".daybook.ndjson.gz"), false);
            return warung;
        });
    }
}
