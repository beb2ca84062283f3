package id.kube.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.TenantId;

/** A person's PIN and her wrong tries. Pauses protect it; the hash alone could not. */
@Entity
@IdClass(Pin.Key.class)
class Pin {

    /** Wrong tries that are free before each pause. */
    private static final int TRIES = 5;
    static final int DIGITS = 4;
    static final int OFFICER_DIGITS = 6;
    private static final int MARK = 12;
    private static final int[] PAUSE_MINUTES = {1, 5, 15};

    @Id
    @TenantId
    private String kubeId;
    @Id
    private String member;
    private String name;
    private String role;
    private String hash;
    private int digits;
    private int wrongTries;
    private Instant pausedUntil;

    protected Pin() {
    }

    Pin(String member, String name, Role role, String hash, int digits) {
        this.member = member;
        this.name = name;
        this.role = role.word();
        this.hash = hash;
        this.digits = digits;
    }

    static Pin read(ResultSet row) throws SQLException {
        Pin read = new Pin();
        read.kubeId = row.getString(1);
        read.member = row.getString(2);
        read.name = row.getString(3);
        read.role = row.getString(4);
        read.hash = row.getString(5);
        read.digits = row.getInt(6);
        return read;
    }

    /** The hash of a PIN; slow on purpose, so never made inside the writer. */
    static String hashOf(String digits) {
        return BcryptUtil.bcryptHash(digits);
    }

    /** No; and it takes as long to say so as for a PIN of somebody, lest names be guessed by it. */
    static boolean matchesNobodys(String digits) {
        BcryptUtil.matches(digits, Nobody.HASH);
        return false;
    }

    void change(String newName, Role newRole, String newHash, int newDigits) {
        name = newName;
        role = newRole.word();
        hash = newHash;
        digits = newDigits;
        wrongTries = 0;
        pausedUntil = null;
    }

    String member() {
        return member;
    }

    String name() {
        return name;
    }

    /** Another one once the PIN is another; of the PIN it tells nothing, for the hash is salted. */
    String mark() {
        return Tokens.hash(hash).substring(0, MARK);
    }

    Role role() {
        return Role.of(role);
    }

    /** Whether it is long enough for an officer. */
    boolean isAnOfficers() {
        return digits >= OFFICER_DIGITS;
    }

    Optional<Instant> pausedUntil() {
        return Optional.ofNullable(pausedUntil);
    }

    /** Whether the digits are hers; slow on purpose, so never asked inside the writer. */
    boolean matches(String digits) {
        return BcryptUtil.matches(digits, hash);
    }

    void tried(boolean right, Instant now) {
        wrongTries = right ? 0 : wrongTries + 1;
        pausedUntil = null;
        if (!right && wrongTries % TRIES == 0) {
            int step = Math.min(wrongTries / TRIES, PAUSE_MINUTES.length) - 1;
            pausedUntil = now.plus(Duration.ofMinutes(PAUSE_MINUTES[step]));
        }
    }

    /** Made when it is first asked for: the shop opens without waiting for a slow hash. */
    private static final class Nobody {

        private static final String HASH = hashOf(Tokens.fresh("-"));
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private String member;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && member.equals(key.member)
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, member);
        }
    }
}
