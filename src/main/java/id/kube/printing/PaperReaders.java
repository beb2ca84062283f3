package id.kube.printing;

import id.kube.access.Caller;
import id.kube.access.Role;
import id.kube.daybook.Forbidden;

/**
 * Who may look at which paper. At the till everything is read that is handed over its counter;
 * what others earn and what the till should hold are for the officers.
 */
final class PaperReaders {

    private PaperReaders() {
    }

    static void require(Caller caller, DocumentType type, String ref) {
        if (!mayRead(caller, type, ref)) {
            throw new Forbidden(type.word());
        }
    }

    private static boolean mayRead(Caller caller, DocumentType type, String ref) {
        if (Officers.isOne(caller) || caller.roles().contains(Role.PENDAMPING)) {
            return true;
        }
        return switch (type) {
            case DAY_END, SHOPPING, SEAL, MEETING -> false;
            case WAGE -> caller.member().filter(who -> ref.endsWith(":" + who)).isPresent();
            case SALE, CONSIGNMENT, DEPOSIT, KASBON, HANDOVER, ROSTER, INCOME, POSITION,
                    TEST -> true;
        };
    }
}
