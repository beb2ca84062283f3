package id.kube.ledger;

import id.kube.daybook.StoredEntry;
import id.kube.daybook.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The postings of an entry. */
@ApplicationScoped
class PostingsTrace implements Trace {

    private final Postings postings;

    PostingsTrace(Postings postings) {
        this.postings = postings;
    }

    @Override
    public String name() {
        return "postings";
    }

    @Override
    public List<?> of(StoredEntry entry) {
        return postings.shownOf(entry.no()).stream().map(Line::of).toList();
    }

    /** One posting in whole rupiah. */
    record Line(LocalDate date, String account, String name, String party, long debit,
            long credit) {

        static Line of(PostedLine posted) {
            return new Line(posted.date(), posted.account(),
                    Account.of(posted.account()).title(), posted.party(),
                    posted.debit().amount(), posted.credit().amount());
        }
    }
}
