package id.kube.leakage;

import id.kube.money.Rupiah;
import id.kube.sales.CashDifferences;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/**
 * Wrong change of a few thousand happens every day and evens out. A shift that is short by
 * Rp150,000 or 0.6 % of the capital does not. On a page: {@code count till Rp310.000, expected
 * Rp480.000} is a finding, and {@code expected Rp312.000} is none.
 */
@ApplicationScoped
class CashShort {

    private static final int LOOK_BACK_DAYS = 30;
    private static final long LARGE = 150_000;

    private final CashDifferences differences;

    CashShort(CashDifferences differences) {
        this.differences = differences;
    }

    List<Finding> look(Capital capital, LocalDate day) {
        Rupiah share = Rupiah.of(Math.max(0, capital.entrusted().amount())).share(6, 1_000);
        long limit = Math.max(LARGE, share.amount());
        return differences.between(day.minusDays(LOOK_BACK_DAYS), day).stream()
                .filter(difference -> difference.amount().amount() <= -limit)
                .map(CashShort::finding).toList();
    }

    private static Finding finding(CashDifferences.Difference difference) {
        Rupiah missing = difference.amount().negated();
        return new Finding("cash-short", Finding.RED, difference.countedBy(), difference.day(),
                missing.amount(), "check",
                "Uang laci " + SpokenDay.of(difference.day()) + " kurang " + missing
                        + " dari seharusnya.",
                "Hitung lagi berdua; mungkin ada belanja atau salah kembalian yang belum"
                        + " dicatat.");
    }
}
