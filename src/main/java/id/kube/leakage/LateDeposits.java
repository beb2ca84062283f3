package id.kube.leakage;

import id.kube.consignment.Outstanding;
import id.kube.members.Members;
import id.kube.money.Rupiah;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * In KUBE Tulip members took goods, deposited once or twice, and then no more; nobody said it
 * aloud until the capital was gone. This looks at what is past its day, member by member.
 * On a page: {@code 1 Mar take A07 Rp200.000, due 8 Mar; 20 Mar nothing} is a finding, and
 * {@code 7 Mar deposit A07 Rp200.000} is none.
 */
@ApplicationScoped
class LateDeposits {

    private static final long OLD_AND_SOME = 100_000;
    private static final long LATE_AND_MUCH = 200_000;
    private static final int LATE_DAYS = 25;

    private final Outstanding outstanding;
    private final Members members;

    LateDeposits(Outstanding outstanding, Members members) {
        this.outstanding = outstanding;
        this.members = members;
    }

    List<Finding> look(LocalDate day) {
        return outstanding.asOf(day, OptionalLong.empty()).stream()
                .filter(holder -> holder.overdue() > 0)
                .map(holder -> finding(holder, day)).toList();
    }

    private Finding finding(Outstanding.Holder holder, LocalDate day) {
        String name = members.name(holder.member());
        long old = holder.ageing().get("31-60") + holder.ageing().get("61+");
        boolean longAgo = holder.oldest().plusDays(LATE_DAYS).isBefore(day);
        boolean red = old > OLD_AND_SOME || longAgo && holder.overdue() > LATE_AND_MUCH;
        Rupiah amount = Rupiah.of(holder.overdue());
        return new Finding("member-silent", red ? Finding.RED : Finding.AMBER,
                Optional.of(holder.member()), holder.oldest(), holder.overdue(),
                red ? "sure" : "likely",
                "Titipan " + name + " " + amount + " sudah lewat waktu, diambil sejak "
                        + SpokenDay.of(holder.oldest()) + ".",
                "Tanya " + name + " baik-baik: barangnya masih ada atau sudah laku?"
                        + " Tawarkan setor sebagian dulu.");
    }
}
