package id.kube.sales;

import id.kube.daybook.CannotBeMirrored;
import id.kube.daybook.Mirror;
import id.kube.daybook.Mirrors;
import id.kube.daybook.Recording;
import id.kube.daybook.StoredEntry;
import jakarta.enterprise.context.ApplicationScoped;

/** Undoing a sale on its own day, exactly. */
@ApplicationScoped
class Undoing implements Mirror {

    private final Mirrors mirrors;
    private final RefundLines refunds;

    Undoing(Mirrors mirrors, RefundLines refunds) {
        this.mirrors = mirrors;
        this.refunds = refunds;
    }

    void undo(Recording entry, String ref) {
        StoredEntry sale = mirrors.find(ref);
        if (!sale.type().equals("sale")) {
            throw new CannotBeMirrored(ref);
        }
        entry.must(sale.date().equals(entry.envelope().date()), () -> new NotTheSameDay(ref));
        mirrors.mirror(entry, ref);
    }

    /** A sale of which something came back already is not undone whole. */
    @Override
    public boolean mirror(Recording by, long original) {
        if (refunds.has(original)) {
            throw new HasRefunds();
        }
        return false;
    }
}
