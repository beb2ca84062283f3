package id.kube.printing;

import id.kube.access.Caller;
import id.kube.access.Role;
import java.util.Set;

/** Who sets printers up and calls papers back that others asked for. */
final class Officers {

    private static final Set<Role> OFFICERS =
            Set.of(Role.KETUA, Role.BENDAHARA, Role.SEKRETARIS);

    private Officers() {
    }

    static boolean isOne(Caller caller) {
        return caller.roles().stream().anyMatch(OFFICERS::contains);
    }
}
