package id.kube.members;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** What was written of a member at one time; a later one adds to it and changes nothing. */
@Entity
@IdClass(MemberVersion.Key.class)
class MemberVersion {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private String member;
    @Id
    private long entryNo;
    private String name;
    private String rw;
    private String phone;
    private String role;
    private LocalDate since;
    private boolean incomplete;

    protected MemberVersion() {
    }

    MemberVersion(String member, long entryNo, String name, String rw, String phone, String role,
            LocalDate since, boolean incomplete) {
        this.member = member;
        this.entryNo = entryNo;
        this.name = name;
        this.rw = rw;
        this.phone = phone;
        this.role = role;
        this.since = since;
        this.incomplete = incomplete;
    }

    static MemberVersion read(ResultSet row) throws SQLException {
        MemberVersion read = new MemberVersion(row.getString(2), row.getLong(3), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7),
                row.getObject(8, LocalDate.class), row.getBoolean(9));
        read.kubeId = row.getString(1);
        return read;
    }

    String member() {
        return member;
    }

    long entryNo() {
        return entryNo;
    }

    String name() {
        return name;
    }

    String rw() {
        return rw;
    }

    String phone() {
        return phone;
    }

    String role() {
        return role;
    }

    LocalDate since() {
        return since;
    }

    boolean incomplete() {
        return incomplete;
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private String member;
        private long entryNo;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && member.equals(key.member) && entryNo == key.entryNo
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, member, entryNo);
        }
    }
}
