package id.kube.access;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may do what: the table of the house, kind by kind. The ketua may write every kind. */
public final class Powers {

    private static final Map<String, Set<Role>> WRITERS = writers();
    /** What a member on duty needs to read to sell and to hand goods out. */
    private static final List<String> AT_THE_TILL = List.of("products", "customers", "credit",
            "consignments", "members", "rules", "roster", "kube", "documents", "print-jobs",
            "printers", "session", "daybook", "stock", "guest-goods", "setaside");
    /** What every member may read on her own phone. */
    private static final List<String> ANY_MEMBER = List.of("products", "rules", "roster", "kube",
            "session");
    /** The group's own figures; who owes and who earns what is not on every phone. */
    private static final Set<String> FOR_EVERYBODY = Set.of("income", "position", "cash-flow",
            "equity", "notes", "grant", "month");

    private Powers() {
    }

    /** Whether the role may write entries of the kind; unknown kinds are nobody's. */
    public static boolean mayWrite(Role role, String type) {
        return role == Role.KETUA || WRITERS.getOrDefault(type, Set.of()).contains(role);
    }

    /** Whether the role may read under the first part of a path such as {@code products}. */
    public static boolean mayRead(Role role, String path) {
        String first = path.split("[/?.]", 2)[0];
        return switch (role) {
            case KETUA, BENDAHARA, SEKRETARIS, PENDAMPING -> true;
            case KASIR -> AT_THE_TILL.contains(first);
            case ANGGOTA -> ANY_MEMBER.contains(first) || isForEverybody(path);
        };
    }

    private static boolean isForEverybody(String path) {
        String[] parts = path.split("[/?.]");
        return parts.length > 1 && parts[0].equals("reports") && FOR_EVERYBODY.contains(parts[1]);
    }

    private static Map<String, Set<Role>> writers() {
        Map<String, Set<Role>> may = new HashMap<>();
        Set<Role> tills = EnumSet.of(Role.KASIR, Role.SEKRETARIS, Role.BENDAHARA);
        Set<Role> treasurer = EnumSet.of(Role.BENDAHARA);
        Set<Role> secretary = EnumSet.of(Role.SEKRETARIS);
        allow(may, tills, "sale", "sale.void", "consign.take", "consign.return", "snack",
                "cash.count", "customer", "shift.attend", "titip.in", "titip.return",
                "qris.confirm", "sale.refund");
        allow(may, EnumSet.of(Role.KASIR, Role.BENDAHARA), "consign.deposit", "kasbon.pay",
                "setaside", "stock.count", "spoil", "consign.promise", "member.pay");
        allow(may, treasurer, "purchase", "purchase.return", "supplier", "supplier.pay",
                "advance.give", "advance.return", "stock.revalue", "repack", "owner",
                "titip.loss", "titip.settle", "cash.move", "withdraw", "expense", "asset.buy",
                "asset.dispose", "depreciate", "income.other", "grant", "gift",
                "capital.member", "capital.add", "opening", "wage.accrue", "wage.pay",
                "iks.collect", "iks.allocate", "iks.spend", "saving.deposit",
                "saving.withdraw", "qris.settle", "tax.accrue", "tax.pay", "shu.pay",
                "period.close", "rollover.commit", "rollover.pay", "reverse");
        allow(may, EnumSet.of(Role.SEKRETARIS, Role.BENDAHARA), "product", "price");
        allow(may, secretary, "meeting", "shift.plan", "shift.miss");
        allow(may, EnumSet.of(Role.ANGGOTA, Role.KASIR, Role.SEKRETARIS), "shift.swap");
        allow(may, EnumSet.of(Role.SEKRETARIS, Role.PENDAMPING), "visit");
        allow(may, EnumSet.of(Role.PENDAMPING), "alert.ack");
        allow(may, EnumSet.allOf(Role.class), "note");
        return may;
    }

    private static void allow(Map<String, Set<Role>> may, Set<Role> roles, String... types) {
        for (String type : types) {
            may.put(type, roles);
        }
    }
}
