package id.kube.reports;

import id.kube.daybook.Words;
import id.kube.ledger.BookedLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was recorded after an entry's number and counts by the end of a day: what a report that
 * was printed then does not show.
 *
 * @param until the last number that is told here
 * @param more whether more was recorded after that
 */
record Changes(long since, long until, LocalDate asOf, boolean more, List<Added> entries,
        List<Moved> accounts) {

    static List<Added> added(List<BookedLine> lines) {
        List<Added> entries = new ArrayList<>();
        for (BookedLine line : lines) {
            boolean isNew = entries.isEmpty()
                    || entries.get(entries.size() - 1).no() != line.no();
            if (isNew) {
                entries.add(new Added(line.no(), line.id(), line.type(),
                        Words.sentence("kind." + line.type()), line.date(), line.happenedOn(),
                        line.memo(), new ArrayList<>()));
            }
            entries.get(entries.size() - 1).lines().add(new Part(line.code(),
                    line.account().title(), line.party(), line.amount().amount()));
        }
        return entries;
    }

    /**
     * An entry that came later.
     *
     * @param date the day it counts on
     * @param happenedOn its own day, an earlier one where that month was closed already
     */
    record Added(long no, String id, String type, String title, LocalDate date,
            LocalDate happenedOn, String memo, List<Part> lines) {
    }

    /** What it moved on one account, debit-positive. */
    record Part(String code, String name, String party, long amount) {
    }

    /** What all of them moved on one account, debit-positive. */
    record Moved(String code, String name, long before, long now, long change) {
    }
}
