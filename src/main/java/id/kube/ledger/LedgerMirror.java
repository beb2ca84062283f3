package id.kube.ledger;

import id.kube.daybook.Mirror;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;

/** Posts every posting of an entry again with its sign turned. */
@ApplicationScoped
class LedgerMirror implements Mirror {

    private final Ledger ledger;
    private final Postings postings;

    LedgerMirror(Ledger ledger, Postings postings) {
        this.ledger = ledger;
        this.postings = postings;
    }

    @Override
    public boolean mirror(Recording by, long original) {
        Journal turned = new Journal();
        for (Posting posting : postings.of(original)) {
            Rupiah amount = posting.amount();
            turned.credit(posting.account(), posting.party(), amount);
        }
        ledger.post(by, turned);
        return !turned.lines().isEmpty();
    }

    @Override
    public int turn() {
        return 3;
    }
}
