package id.kube.ledger;

import id.kube.daybook.PlainSql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What of many lots was open on a day, as known up to an entry's number: those nothing settled
 * yet, those settled later, and those whose later entries are not known yet. Each is a question
 * of its own, because with an "or" between them both databases read every lot there ever was.
 *
 * @param day the day whose end counts
 * @param known the last entry that counts; empty for all that were recorded
 */
public record StillOpen(LocalDate day, OptionalLong known) {

    /**
     * The lots found by each way, each once, in no order.
     *
     * @param select reads lots {@code l} and their moves {@code m}, with {@code %s} where the way
     *     stands. Its values are those given, the way's, and then the day up to which a lot must
     *     have begun, the same for its moves, and the last entry that counts
     */
    public <T> Set<T> of(PlainSql sql, String select, PlainSql.Reader<T> reader,
            Object... first) {
        Set<T> found = new LinkedHashSet<>();
        for (Way way : ways()) {
            List<Object> values = new ArrayList<>(Arrays.asList(first));
            values.addAll(way.values());
            values.addAll(List.of(day, day, upTo()));
            found.addAll(sql.list(select.formatted(way.condition()), reader, values.toArray()));
        }
        return found;
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>(List.of(new Way("l.settled_on is null", List.of()),
                new Way("l.settled_on > ?", List.of(day))));
        known.ifPresent(last -> ways.add(new Way("l.last_no > ?", List.of(last))));
        return ways;
    }

    private long upTo() {
        return known.orElse(Long.MAX_VALUE);
    }

    private record Way(String condition, List<Object> values) {
    }
}
