package id.kube.leakage;

import id.kube.sales.QrisPayments;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A buyer shows a picture of a payment that never was, or the code on the wall is another's; the
 * shop sells well and the bank stays empty. The bank pays within a working day or two, so money
 * that is not matched after three is asked for. On a page: {@code Wed sale Rp135.000 qris; next
 * Tue nothing} is a finding, and {@code Thu settle Rp135.000} is none.
 */
@ApplicationScoped
class QrisLate {

    private final QrisPayments payments;

    QrisLate(QrisPayments payments) {
        this.payments = payments;
    }

    List<Finding> look(LocalDate day) {
        return payments.late(day).map(QrisLate::finding).stream().toList();
    }

    private static Finding finding(QrisPayments.Late late) {
        return new Finding("qris-late@" + late.since(), "qris-late", Alarm.AMBER,
                Optional.empty(), late.since(), late.amount().amount(), "check", late.since(),
                "Uang QRIS " + late.amount() + " sejak " + SpokenDay.of(late.since())
                        + " belum cocok dengan catatan bank, sudah lewat 3 hari kerja.",
                "Bisa juga bank terlambat.",
                "Buka catatan bank bersama bendahara, lalu cocokkan di Kantor, Uang QRIS.",
                Optional.empty(), false);
    }
}
