package id.kube.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may do what: the table of the house, kind by kind. The ketua may write every kind. */
public final class Powers {

    /** What remarks on the till and on a count of goods are about; no entry has such an id. */
    private static final List<String> AT_WORK = List.of("till:", "shelf:");
    /** Whether a decision was carried out is for the group's officers to say. */
    private static final String ON_A_DECISION = "decision:";
    /** What the group saves for and how its messages sound is for ketua and bendahara to set. */
    private static final List<String> AGREED = List.of("goal:", "chat:");
    /** That she opened a message in her own chat program, whoever belongs here may write. */
    private static final String OPENED = "chat-opened:";
    private static final Map<String, Set<Role>> WRITERS = writers();
    /** What a member on duty needs to read to sell and to hand goods out. */
    private static final Set<String> AT_THE_TILL = Set.of("products", "customers", "credit",
            "consignments", "members", "rules", "roster", "kube", "documents", "print-jobs",
            "printers", "daybook", "stock", "guest-goods", "setaside", "reports", "wages", "qris",
            "sales", "snacks", "savings", "meetings", "goals", "chat-texts", "restored");
    /** What every member may read on her own phone; of people, her own. */
    private static final Set<String> ANY_MEMBER = Set.of("products", "rules", "roster", "kube",
            "reports", "members", "consignments", "wages", "savings", "meetings", "setaside",
            "goals", "chat-texts");
    /** Their answers a member reads only as far as they are about herself. */
    private static final Set<String> OWN = Set.of("consignments", "wages", "savings");
    /** The group's own figures; who owes and who earns what is not on every phone. */
    private static final Set<String> FOR_EVERYBODY = Set.of("income", "position", "cash-flow",
            "equity", "notes", "grant", "roster", "minutes");

    /** A backup holds the group's keys; where it goes is for those who answer for the money. */
    private static final Set<String> BACKUPS = Set.of("backups", "drill");

    private Powers() {
    }

    /** Whether the role may write entries of the kind; unknown kinds are nobody's. */
    public static boolean mayWrite(Role role, String type) {
        return role == Role.KETUA || WRITERS.getOrDefault(type, Set.of()).contains(role);
    }

    /**
     * Whether the role may write this very entry. Whoever sells may remark on the till itself
     * and say why goods were missing; a remark on an entry settles what was odd about it, and is
     * an officer's. The facilitator remarks on anything but on whether a decision is carried out.
     */
    static boolean mayWrite(Role role, String type, JsonNode entry) {
        String about = type.equals("note") ? entry.path("about").asText() : "";
        if (role == Role.PENDAMPING && about.startsWith(ON_A_DECISION)) {
            return false;
        }
        if (AGREED.stream().anyMatch(about::startsWith)) {
            return role == Role.KETUA || role == Role.BENDAHARA;
        }
        return mayWrite(role, type) || about.startsWith(OPENED)
                || mayWrite(role, "sale") && AT_WORK.stream().anyMatch(about::startsWith);
    }

    /** Whether the role may read what lies at these steps of the interface. */
    public static boolean mayRead(Role role, List<String> steps) {
        String first = steps.get(0);
        return switch (role) {
            case KETUA, BENDAHARA -> true;
            case PENDAMPING -> !BACKUPS.contains(first);
            case SEKRETARIS -> !first.equals("export") && !BACKUPS.contains(first);
            case KASIR -> isOneCount(steps) || AT_THE_TILL.contains(first)
                    && isForEverybody(steps)
                    && !(first.equals("daybook") && steps.contains("verify"));
            case ANGGOTA -> ANY_MEMBER.contains(first) && isForEverybody(steps);
        };
    }

    /** A count that was written; what the till should hold is not hers to know before. */
    private static boolean isOneCount(List<String> steps) {
        return steps.size() > 2 && steps.get(0).equals("cash") && steps.get(1).equals("counts");
    }

    /** Of the reports the group's own figures, in any form; what else there is has its own rule. */
    private static boolean isForEverybody(List<String> steps) {
        return !steps.get(0).equals("reports") || steps.size() > 1
                && FOR_EVERYBODY.contains(steps.get(1).replaceFirst("\\..*", ""));
    }

    /** Whether the role may ask for more than a look: a paper to be printed. */
    public static boolean mayOrder(Role role) {
        return role != Role.ANGGOTA && role != Role.PENDAMPING;
    }

    /** Whether the role sees other people's telephone numbers. */
    public static boolean seesPhones(Role role) {
        return role == Role.KETUA || role == Role.BENDAHARA || role == Role.PENDAMPING;
    }

    /** Whether the role sees in these answers only what is about herself. */
    public static boolean seesOnlyHerOwn(Role role, String first) {
        return role == Role.ANGGOTA && OWN.contains(first)
                || role == Role.KASIR && (first.equals("wages") || first.equals("savings"));
    }

    private static Map<String, Set<Role>> writers() {
        Map<String, Set<Role>> may = new HashMap<>();
        Set<Role> tills = EnumSet.of(Role.KASIR, Role.SEKRETARIS, Role.BENDAHARA);
        Set<Role> treasurer = EnumSet.of(Role.BENDAHARA);
        Set<Role> secretary = EnumSet.of(Role.SEKRETARIS);
        allow(may, tills, "sale", "consign.take", "consign.return", "snack",
                "cash.count", "customer", "shift.attend", "titip.in", "titip.return",
                "qris.confirm");
        allow(may, EnumSet.of(Role.KASIR, Role.BENDAHARA), "sale.void", "sale.refund",
                "consign.deposit", "kasbon.pay",
                "setaside", "stock.count", "spoil", "consign.promise", "member.pay");
        allow(may, treasurer, "purchase", "purchase.return", "supplier", "supplier.pay",
                "advance.give", "advance.return", "stock.revalue", "repack", "owner",
                "titip.loss", "titip.settle", "cash.move", "withdraw", "expense", "asset.buy",
                "asset.dispose", "depreciate", "income.other", "grant", "gift",
                "capital.member", "capital.add", "opening", "wage.accrue", "wage.pay",
                "iks.collect", "iks.allocate", "iks.spend", "saving.deposit",
                "saving.withdraw", "qris.settle", "tax.accrue", "tax.pay", "shu.pay",
                "rollover.commit", "rollover.pay", "reverse", "kube");
        allow(may, EnumSet.of(Role.SEKRETARIS, Role.BENDAHARA), "product", "price");
        allow(may, secretary, "meeting", "shift.plan", "shift.miss");
        allow(may, EnumSet.of(Role.ANGGOTA, Role.KASIR, Role.SEKRETARIS), "shift.swap");
        allow(may, EnumSet.of(Role.SEKRETARIS, Role.PENDAMPING), "visit");
        allow(may, EnumSet.of(Role.PENDAMPING), "alert.ack");
        allow(may, EnumSet.of(Role.SEKRETARIS, Role.BENDAHARA, Role.PENDAMPING), "note");
        return may;
    }

    private static void allow(Map<String, Set<Role>> may, Set<Role> roles, String... types) {
        for (String type : types) {
            may.put(type, roles);
        }
    }
}
