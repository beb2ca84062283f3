package id.kube.daybook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads the present group's day book. */
@ApplicationScoped
public class DayBookReader {

    private final Entries entries;
    private final Heads heads;

    DayBookReader(Entries entries, Heads heads) {
        this.entries = entries;
        this.heads = heads;
    }

    public Optional<StoredEntry> entry(long no) {
        return entries.numbered(no).map(DayBookReader::stored);
    }

    /** The first entry that came under this id. */
    public Optional<StoredEntry> entry(String id) {
        return entries.first(id).map(DayBookReader::stored);
    }

    /** Entries in order, the first being the one after number {@code no}. */
    public List<StoredEntry> after(long no, int limit) {
        return entries.after(no, limit).stream().map(DayBookReader::stored).toList();
    }

    /** The last number and the hash at the end of the chain. */
    public End end(String kube) {
        return heads.findByIdOptional(kube).map(head -> new End(head.lastNo(), head.lastHash()))
                .orElse(new End(0, Head.START));
    }

    static StoredEntry stored(Entry entry) {
        return new StoredEntry(entry.no(), entry.id(), entry.type(), entry.happenedOn(),
                entry.bookedOn(), entry.receivedAt(), entry.hash(),
                Canonical.read(entry.body()));
    }

    /** The end of a day book. */
    public record End(long no, String hash) {
    }
}
