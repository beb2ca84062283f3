package id.kube.sales;

import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import id.kube.daybook.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What came back of a sale. */
@ApplicationScoped
class RefundsTrace implements Trace {

    private final RefundLines lines;
    private final DayBookReader dayBook;

    RefundsTrace(RefundLines lines, DayBookReader dayBook) {
        this.lines = lines;
        this.dayBook = dayBook;
    }

    @Override
    public String name() {
        return "refunds";
    }

    @Override
    public List<?> of(StoredEntry entry) {
        return lines.of(entry.no()).stream()
                .map(RefundLine::entryNo).distinct()
                .flatMap(no -> dayBook.entry(no).stream())
                .map(refund -> new Refund(refund.no(), refund.id())).toList();
    }

    /** The number and id of the entry that brought goods back. */
    record Refund(long no, String id) {
    }
}
