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
        Chain walked = walk(new Chain(0, Head.START.lastHash(), Optional.empty()));
        Head end = head(kube);
        // What was written between the last page and the head is walked too.
        while (walked.brokenAt().isEmpty() && end.lastNo() > walked.entries()) {
            Chain further = walk(walked);
            if (further.entries() == walked.entries()) {
                break;
            }
            walked = further;
            end = head(kube);
        }
        if (walked.brokenAt().isPresent()) {
            return walked;
        }
        boolean whole = end.lastNo() == walked.entries() && end.lastHash().equals(walked.head());
        return new Chain(walked.entries(), walked.head(),
                whole ? Optional.empty() : Optional.of(walked.entries() + 1));
    }

    /** From where one has come to the last entry there is, or the first that does not hold. */
    private Chain walk(Chain from) {
        String hash = from.head();
        long no = from.entries();
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
        return new Chain(no, hash, Optional.empty());
    }

    private Head head(String kube) {
        return QuarkusTransaction.requiringNew().call(() ->
                heads.find(kube).orElse(Head.START));
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
