package id.kube.daybook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Recomputes the chain from the first entry on: any byte changed since shows. */
@ApplicationScoped
public class Verification {

    private static final int PAGE = 500;

    private final Entries entries;
    private final Heads heads;

    Verification(Entries entries, Heads heads) {
        this.entries = entries;
        this.heads = heads;
    }

    /**
     * Walks the whole day book of the group.
     *
     * @return how many entries there are, the hash at the end, and the first number that does
     *     not hold, if any
     */
    public Chain chain(String kube) {
        String hash = Head.START.lastHash();
        long no = 0;
        for (List<Entry> page = page(no); !page.isEmpty(); page = page(no)) {
            for (Entry entry : page) {
                no++;
                Optional<String> next = next(hash, entry, no);
                if (next.isEmpty()) {
                    return new Chain(no, hash, Optional.of(no));
                }
                hash = next.get();
            }
        }
        Head end = QuarkusTransaction.requiringNew().call(() ->
                heads.find(kube).orElse(Head.START));
        boolean whole = end.lastNo() == no && end.lastHash().equals(hash);
        return new Chain(no, hash, whole ? Optional.empty() : Optional.of(no + 1));
    }

    private List<Entry> page(long after) {
        return QuarkusTransaction.requiringNew().call(() -> entries.after(after, PAGE));
    }

    /** The hash of an entry, where the row still says what was received. */
    private static Optional<String> next(String previous, Entry entry, long no) {
        try {
            JsonNode body = Canonical.read(entry.body());
            String hash = Canonical.chain(previous, (ObjectNode) body, no, entry.receivedAt());
            boolean holds = entry.no() == no && hash.equals(entry.hash())
                    && body.path("id").asText().equals(entry.id())
                    && body.path("type").asText().equals(entry.type())
                    && body.path("date").asText().equals(entry.happenedOn().toString());
            return holds ? Optional.of(hash) : Optional.empty();
        } catch (Refusal | ClassCastException notEvenJson) {
            return Optional.empty();
        }
    }

    /** What the walk found. */
    public record Chain(long entries, String head, Optional<Long> brokenAt) {
    }
}
