package id.kube.leakage;

import id.kube.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The grant is an amanah: it must still be there, whatever form it has. Tulip's ketua heard that
 * it was gone when it was gone. On a page: {@code entrusted Rp20.000.000, recoverable
 * Rp18.900.000} is a finding, and recoverable Rp20.100.000 is none.
 */
final class CapitalBelow {

    private static final int RED_PERCENT = 90;

    private CapitalBelow() {
    }

    static List<Finding> look(Capital capital, LocalDate day) {
        Rupiah entrusted = capital.entrusted();
        Rupiah missing = entrusted.minus(capital.recoverable());
        if (!missing.isPositive()) {
            return List.of();
        }
        boolean red = capital.recoverable().times(100)
                .compareTo(entrusted.times(RED_PERCENT)) < 0;
        LocalDate month = day.withDayOfMonth(1);
        return List.of(new Finding("capital-below@" + month, "capital-below",
                red ? Alarm.RED : Alarm.AMBER, Optional.empty(), month, missing.amount(),
                "likely", day, "Modal sekarang " + capital.recoverable() + ", kurang " + missing
                        + " dari modal awal " + entrusted + ".",
                "Bisa juga ada uang atau barang yang belum dicatat.",
                "Buka rincian ke mana modal pergi, lalu bahas bersama di rapat.",
                Optional.empty(), false));
    }
}
