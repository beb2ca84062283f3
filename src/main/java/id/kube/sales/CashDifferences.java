package id.kube.sales;

import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where counted cash differed from what the books expected. */
@ApplicationScoped
public class CashDifferences {

    private final CashCounts counts;

    CashDifferences(CashCounts counts) {
        this.counts = counts;
    }

    /** Those of some days that were not taken back, the first and last day included, in order. */
    public List<Difference> between(LocalDate from, LocalDate to) {
        return counted(from, to).stream().filter(count -> !count.amount().isZero()).toList();
    }

    /** Every count of some days that was not taken back, in order; most agree with the books. */
    public List<Difference> counted(LocalDate from, LocalDate to) {
        return counts.between(from, to).stream().map(count -> new Difference(count.entryNo(),
                count.bookedOn(), count.place(), count.variance(), count.countedBy()))
                .toList();
    }

    /**
     * One difference.
     *
     * @param entryNo the number of the count in the day book
     * @param place where the money was, {@code till}, {@code treasury} or {@code box}
     * @param amount above zero where more was counted than expected
     * @param countedBy the member who counted, where it was said
     */
    public record Difference(long entryNo, LocalDate day, String place, Rupiah amount,
            Optional<String> countedBy) {
    }
}
