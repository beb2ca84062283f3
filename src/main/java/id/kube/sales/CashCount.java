package id.kube.sales;

import id.kube.daybook.EntryKey;
import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.TenantId;

/** What somebody counted in a place of money beside what the books expected there. */
@Entity
@IdClass(EntryKey.class)
class CashCount {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String place;
    private Rupiah counted;
    private Rupiah expected;
    private Rupiah variance;
    private String countedBy;
    private String shift;
    private String charged;
    private String takenOverBy;
    private String reason;
    private LocalDate bookedOn;

    protected CashCount() {
    }

    long entryNo() {
        return entryNo;
    }

    String place() {
        return place;
    }

    Rupiah counted() {
        return counted;
    }

    Rupiah expected() {
        return expected;
    }

    Rupiah variance() {
        return variance;
    }

    Optional<String> countedBy() {
        return Optional.ofNullable(countedBy);
    }

    Optional<String> shift() {
        return Optional.ofNullable(shift);
    }

    Optional<String> charged() {
        return Optional.ofNullable(charged);
    }

    Optional<String> takenOverBy() {
        return Optional.ofNullable(takenOverBy);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    LocalDate bookedOn() {
        return bookedOn;
    }
}
