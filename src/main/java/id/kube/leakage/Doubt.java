package id.kube.leakage;

import id.kube.consignment.Outstanding;
import id.kube.ledger.OpenItem;
import id.kube.money.Rupiah;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * How much of what is out in people's hands will likely not come back. The shares are the stated
 * defaults by age; what this group itself shows will take their place.
 */
final class Doubt {

    private static final Map<String, Integer> GOODS_PERCENT =
            Map.of("0-7", 4, "8-14", 12, "15-30", 40, "31-60", 70, "61+", 95);
    private static final int[] KASBON_DAYS = {14, 35, 60, Integer.MAX_VALUE};
    private static final int[] KASBON_PERCENT = {3, 6, 25, 60};
    private static final int WHOLE = 100;

    private Doubt() {
    }

    /** Of what a member holds at cost, and still has to hand in. */
    static Rupiah of(Outstanding.Holder holder) {
        Rupiah book = Rupiah.of(holder.goodsAtCost() + holder.depositOwed()
                - holder.unnamedMoney());
        if (!book.isPositive() || holder.exposure() <= 0) {
            return Rupiah.ZERO;
        }
        long weighed = holder.ageing().entrySet().stream()
                .mapToLong(age -> age.getValue() * GOODS_PERCENT.get(age.getKey())).sum();
        return book.share(weighed, holder.exposure() * WHOLE);
    }

    /** Of one kasbon. */
    static Rupiah of(OpenItem kasbon, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(kasbon.since(), asOf);
        int step = 0;
        while (days > KASBON_DAYS[step]) {
            step++;
        }
        return kasbon.rest().isPositive() ? kasbon.rest().share(KASBON_PERCENT[step], WHOLE)
                : Rupiah.ZERO;
    }

    /** Whose doubt it is: {@code consigned-doubtful} of a member, {@code kasbon-doubtful}. */
    record Of(String code, String party) implements Comparable<Of> {

        static final String CONSIGNED = "consigned-doubtful";
        static final String KASBON = "kasbon-doubtful";

        @Override
        public int compareTo(Of other) {
            int byCode = code.compareTo(other.code);
            return byCode != 0 ? byCode : party.compareTo(other.party);
        }
    }
}
