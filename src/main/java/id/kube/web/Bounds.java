package id.kube.web;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.access.Caller;
import id.kube.access.Role;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import id.kube.members.Group;
import id.kube.roster.Swaps;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/**
 * How far a power goes where the kind alone does not say: a member on duty undoes her own sale of
 * her own shift, the treasurer a sale of that day and of the group's profile the QRIS code only,
 * and a member asks for a substitute, or says whether she stands in where she was asked.
 */
@ApplicationScoped
class Bounds {

    private static final Set<String> ANSWERS = Set.of("reported", "refused");

    private final DayBookReader reader;
    private final Group group;
    private final Swaps swaps;

    Bounds(DayBookReader reader, Group group, Swaps swaps) {
        this.reader = reader;
        this.group = group;
        this.swaps = swaps;
    }

    boolean allow(Caller caller, JsonNode entry) {
        Set<Role> roles = caller.roles();
        if (roles.contains(Role.KETUA)) {
            return true;
        }
        return switch (entry.path("type").asText()) {
            case "sale.void", "reverse" -> mayUndo(roles, caller.member(), entry);
            case "kube" -> QuarkusTransaction.requiringNew().call(() -> group.isOnlyQris(entry));
            case "shift.swap" -> roles.contains(Role.SEKRETARIS) || onlyAsks(caller, entry)
                    || answers(caller, entry);
            default -> true;
        };
    }

    private static boolean onlyAsks(Caller caller, JsonNode entry) {
        boolean isHers = caller.member().map(her -> her.equals(text(entry, "member"))
                || her.equals(text(entry, "sub"))).orElse(true);
        return isHers && text(entry, "status").equals("asked");
    }

    /** Whoever was asked says herself that she comes, or that she cannot. */
    private boolean answers(Caller caller, JsonNode entry) {
        boolean isHers = caller.member().map(her -> her.equals(text(entry, "sub"))).orElse(false);
        return isHers && ANSWERS.contains(text(entry, "status"))
                && QuarkusTransaction.requiringNew().call(() -> swaps.isAsked(
                        text(entry, "shift"), text(entry, "member"), text(entry, "sub")));
    }

    /** What is not there, or is no sale, is for the day book to judge. */
    private boolean mayUndo(Set<Role> roles, Optional<String> member, JsonNode entry) {
        return original(entry).filter(found -> found.type().equals("sale")).map(sale -> {
            boolean sameDay = sale.date().toString().equals(text(entry, "date"));
            String her = member.orElse(text(entry, "by"));
            boolean hers = her.equals(text(sale.body(), "by"))
                    && text(sale.body(), "shift").equals(text(entry, "shift"));
            return sameDay && (hers || roles.contains(Role.BENDAHARA));
        }).orElse(true);
    }

    private Optional<StoredEntry> original(JsonNode entry) {
        return QuarkusTransaction.requiringNew().call(() -> reader.entry(text(entry, "ref")));
    }

    private static String text(JsonNode entry, String field) {
        return entry.path(field).asText();
    }
}
