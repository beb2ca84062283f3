package id.kube.catalog;

import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.TenantId;

/** What one entry said of a customer, supplier or owner; the latest holds. */
@Entity
@IdClass(Contact.Key.class)
class Contact {

    @Id
    @TenantId
    private String kubeId;
    @Id
    @Enumerated(EnumType.STRING)
    private Role role;
    @Id
    private String code;
    @Id
    private long entryNo;
    private String name;
    private String phone;
    private Rupiah debtLimit;
    private boolean incomplete;

    protected Contact() {
    }

    Contact(Role role, String code, long entryNo, String name, String phone, Rupiah debtLimit,
            boolean incomplete) {
        this.role = role;
        this.code = code;
        this.entryNo = entryNo;
        this.name = name;
        this.phone = phone;
        this.debtLimit = debtLimit;
        this.incomplete = incomplete;
    }

    Role role() {
        return role;
    }

    String code() {
        return code;
    }

    long entryNo() {
        return entryNo;
    }

    String name() {
        return name;
    }

    Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    Optional<Rupiah> debtLimit() {
        return Optional.ofNullable(debtLimit);
    }

    boolean incomplete() {
        return incomplete;
    }

    Acquaintance seen() {
        return new Acquaintance(code, name, phone(), debtLimit(), incomplete);
    }

    /** What somebody is to the shop; one person may be all three. */
    enum Role {
        CUSTOMER, SUPPLIER, OWNER;

        String reviewCode() {
            return "unknown-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The group first. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private Role role;
        private String code;
        private long entryNo;

        protected Key() {
        }

        Key(String kubeId, Role role, String code, long entryNo) {
            this.kubeId = kubeId;
            this.role = role;
            this.code = code;
            this.entryNo = entryNo;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && entryNo == key.entryNo
                    && kubeId.equals(key.kubeId)
                    && role.equals(key.role)
                    && code.equals(key.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, role, code, entryNo);
        }
    }
}
