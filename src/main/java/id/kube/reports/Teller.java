package id.kube.reports;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.StoredEntry;
import id.kube.daybook.Words;
import id.kube.ledger.Account.Party;
import id.kube.ledger.BookedEntries;
import id.kube.sheets.Names;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Says of an entry what people ask first: what it was, whose, and how much money. */
@ApplicationScoped
public class Teller {

    /** Where the person an entry is about may stand, the nearest first. */
    private static final List<Map.Entry<String, Party>> PEOPLE = List.of(
            Map.entry("member", Party.MEMBER), Map.entry("party", Party.CUSTOMER),
            Map.entry("owner", Party.OWNER), Map.entry("supplier", Party.SUPPLIER),
            Map.entry("by", Party.MEMBER));

    private final BookedEntries booked;
    private final Names names;

    Teller(BookedEntries booked, Names names) {
        this.booked = booked;
        this.names = names;
    }

    /**
     * Each of some entries in words.
     *
     * @param known people are called as the entries up to this number called them
     */
    public List<Told> tell(List<StoredEntry> entries, long known) {
        Names.Lookup people = names.open(known);
        Map<Long, Long> debited = booked.debited(entries.stream().map(StoredEntry::no).toList());
        return entries.stream().map(entry -> new Told(entry,
                Words.sentence("kind." + entry.type()), who(entry.body(), people),
                said(entry.body()).orElse(debited.getOrDefault(entry.no(), 0L)))).toList();
    }

    private static String who(JsonNode body, Names.Lookup people) {
        Optional<String> debtor = StreamSupport.stream(body.path("pay").spliterator(), false)
                .filter(part -> part.path("m").asText().equals("kasbon"))
                .map(part -> people.of(Party.CUSTOMER, part.path("party").asText()))
                .findFirst();
        return debtor.orElseGet(() -> PEOPLE.stream()
                .filter(place -> body.path(place.getKey()).isTextual())
                .map(place -> people.of(place.getValue(), body.get(place.getKey()).textValue()))
                .findFirst().orElse(""));
    }

    /** The money its writer named; the cost of goods sold is nothing she would call its amount. */
    private static Optional<Long> said(JsonNode body) {
        if (body.path("amount").isIntegralNumber()) {
            return Optional.of(body.get("amount").longValue());
        }
        JsonNode lines = body.path("pay").isArray() ? body.get("pay") : body.path("lines");
        List<Long> amounts = StreamSupport.stream(lines.spliterator(), false)
                .flatMap(line -> List.of("amount", "settle").stream().map(line::path))
                .filter(JsonNode::isIntegralNumber).map(JsonNode::longValue).toList();
        return amounts.isEmpty() ? Optional.empty()
                : Optional.of(amounts.stream().mapToLong(Long::longValue).sum());
    }

    /**
     * An entry in words.
     *
     * @param kind what it was, as people call it
     * @param who the name of the person it is about, or else of who wrote it; may be empty
     * @param amount the money its writer named, or else what it moved in the books
     */
    public record Told(StoredEntry entry, String kind, String who, long amount) {
    }
}
