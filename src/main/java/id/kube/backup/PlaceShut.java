package id.kube.backup;

import id.kube.daybook.Refusal;
import id.kube.daybook.Words;
import java.util.Map;

/** A place cannot take backups; the sentence of the reason says what to do. */
class PlaceShut extends Refusal {

    private final String reason;

    PlaceShut(PlaceFailed failed) {
        super("place-shut", Words.sentence(failed.code())
                .replaceFirst("\\.$", ""));
        this.reason = failed.code();
    }

    @Override
    public Map<String, Object> further() {
        return Map.of("reason", reason);
    }
}
