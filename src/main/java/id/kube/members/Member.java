package id.kube.members;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A member as the register shows her.
 *
 * @param from the day she joined
 * @param left the day she left, if she did
 * @param isIncomplete whether only her code is known yet
 */
public record Member(String code, String name, Optional<String> rw, Optional<String> phone,
        Set<Office> offices, LocalDate from, Optional<LocalDate> left, boolean isIncomplete) {

    boolean hasLeftBy(LocalDate day) {
        return left.filter(then -> !then.isAfter(day)).isPresent();
    }

    Member without(Office office) {
        if (!offices.contains(office)) {
            return this;
        }
        Set<Office> rest = EnumSet.copyOf(offices);
        rest.remove(office);
        if (rest.isEmpty()) {
            rest.add(Office.ANGGOTA);
        }
        return new Member(code, name, rw, phone, rest, from, left, isIncomplete);
    }
}
