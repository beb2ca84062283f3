package id.kube.daybook;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Takes back an entry in every book it touched. */
@ApplicationScoped
public class Mirrors {

    /** What is never taken back: closings, openings, rules, and what takes back itself. */
    private static final Set<String> FINAL = Set.of("sale.void", "sale.refund", "reverse",
            "period.close", "year.close", "opening", "rule", "wage.rate", "policy", "kube",
            "member", "member.leave", "pendamping", "product", "price", "customer", "supplier",
            "owner", "meeting", "visit", "note", "shift.plan", "alert.ack");

    /** Kinds that are nothing but what they book; of the others the fact itself is taken back. */
    private static final Set<String> ONLY_BOOKED = Set.of("depreciate");

    /** Always in one order, or the same mistake would be told now so and now so. */
    private static final Comparator<Mirror> IN_TURN = Comparator.comparingInt(Mirror::turn)
            .thenComparing(mirror -> mirror.getClass().getName());

    private final Entries entries;
    private final Reversals reversals;
    private final List<Mirror> mirrors;
    private final EntityManager rows;

    Mirrors(Entries entries, Reversals reversals, @All List<Mirror> mirrors, EntityManager rows) {
        this.entries = entries;
        this.reversals = reversals;
        this.mirrors = mirrors.stream().sorted(IN_TURN).toList();
        this.rows = rows;
    }

    /**
     * Books the exact mirror of an entry.
     *
     * @param ref the id of the entry to take back
     * @return what was taken back
     * @throws Refusal unknown-ref, already-reversed, cannot-be-reversed, or a module's own
     */
    public StoredEntry mirror(Recording by, String ref) {
        Entry original = entries.first(ref).orElseThrow(() -> new UnknownReference(ref));
        if (FINAL.contains(original.type())) {
            throw new CannotBeMirrored(ref);
        }
        if (reversals.isReversed(original.no())) {
            throw new AlreadyMirrored(ref);
        }
        rows.persist(new Reversal(original.no(), by.no()));
        boolean booked = false;
        for (Mirror mirror : mirrors) {
            booked |= mirror.mirror(by, original.no());
        }
        if (!booked && ONLY_BOOKED.contains(original.type())) {
            throw new CannotBeMirrored(ref);
        }
        return DayBookReader.stored(original);
    }

    /** The entry with this id; throws {@link UnknownReference} where there is none. */
    public StoredEntry find(String ref) {
        return entries.first(ref).map(DayBookReader::stored)
                .orElseThrow(() -> new UnknownReference(ref));
    }
}
