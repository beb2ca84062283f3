package id.kube.daybook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The entry that took an entry back, where there is one. */
@ApplicationScoped
class CorrectionsTrace implements Trace {

    private final Reversals reversals;
    private final Entries entries;

    CorrectionsTrace(Reversals reversals, Entries entries) {
        this.reversals = reversals;
        this.entries = entries;
    }

    @Override
    public String name() {
        return "corrections";
    }

    @Override
    public List<?> of(StoredEntry entry) {
        return reversals.list("original", entry.no()).stream()
                .flatMap(reversal -> entries.numbered(reversal.entryNo()).stream())
                .map(by -> new Correction(by.no(), by.id(), by.type())).toList();
    }

    /** The number, id and kind of the entry that corrects. */
    record Correction(long no, String id, String type) {
    }
}
