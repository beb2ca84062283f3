package id.kube.printing;

import id.kube.printing.HandOverSlip.Amount;
import java.util.List;

/**
 * The words of the slip a day ends with.
 *
 * @param late what members should have handed in by now
 * @param shelves goods of which the count found another number than the books
 * @param head the end of the chain, so that paper proves the file
 */
record DayEnd(String shop, String day, String number, List<Amount> sales, String sold,
        long receipts, String cost, String profit, String margin, String expected, String counted,
        String variance, int counts, String target, String setAside, String setAsideMonth,
        String taken, String deposited, String carried, List<Amount> late, List<Shelf> shelves,
        int moreShelves, int reviews, long planned, long attended, long swapped, long voided,
        long refunded, Tally papers, long known, String head, String square, String treasurer,
        String chair) {

    /**
     * What the printer did that day beside first papers.
     *
     * @param pulses how often the drawer sprang open with a sale
     * @param unsold how often somebody opened it without one
     */
    record Tally(long copies, long cancelled, long pulses, long unsold) {
    }

    /** A good that was short or over, in its own unit. */
    record Shelf(String name, String expected, String counted, String difference,
            String worth) {
    }
}
