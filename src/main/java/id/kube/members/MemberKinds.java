package id.kube.members;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.daybook.BadField;
import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import id.kube.ledger.Account;
import id.kube.ledger.Ledger;
import id.kube.qris.QrisText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Joining, changing and leaving; the group's own profile; its pendamping. */
@ApplicationScoped
class MemberKinds implements Kinds {

    private static final List<String> DETAILS = List.of("village", "district", "city",
            "province", "address", "rw", "phone", "programmeStart", "timeZone", "greeting",
            "code");

    private final MemberVersions versions;
    private final Leavings leavings;
    private final Profiles profiles;
    private final ShopQrises qrises;
    private final FacilitatorVersions facilitators;
    private final Members members;
    private final Ledger ledger;

    MemberKinds(MemberVersions versions, Leavings leavings, Profiles profiles, ShopQrises qrises,
            FacilitatorVersions facilitators, Members members, Ledger ledger) {
        this.versions = versions;
        this.leavings = leavings;
        this.profiles = profiles;
        this.qrises = qrises;
        this.facilitators = facilitators;
        this.members = members;
        this.ledger = ledger;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.decision("kube", GroupProfile::read, this::describe);
        kinds.decision("member", Joining::read, this::join);
        kinds.decision("member.leave", fields -> fields.code("member"), this::leave);
        kinds.decision("pendamping", Person::read, this::name);
    }

    private void describe(Recording entry, GroupProfile profile) {
        profiles.persist(new Profile(entry.no(), profile.name(), written(profile.details())));
        // Whoever changes the address only does not take the code away.
        profile.qris().ifPresent(qris -> qrises.persist(
                new ShopQris(entry.no(), qris.text(), profile.amountInside())));
    }

    private static String written(Map<String, String> details) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        details.forEach(object::put);
        return object.toString();
    }

    private void join(Recording entry, Joining joining) {
        versions.persist(new MemberVersion(joining.member(), entry.no(), joining.name(),
                joining.rw().orElse(null), joining.phone().orElse(null), joining.role(),
                joining.from(), false));
    }

    private void leave(Recording entry, String member) {
        members.require(entry, member);
        boolean owes = List.of(Account.MEMBER_DEPOSITS_OWED, Account.INVENTORY_WITH_MEMBERS,
                Account.MEMBER_RECEIVABLES).stream()
                .anyMatch(account -> ledger.balance(account, member).isPositive());
        entry.must(!owes, () -> new HasDebts(member));
        leavings.persist(new Leaving(entry.no(), member, entry.businessDay()));
    }

    private void name(Recording entry, Person person) {
        facilitators.persist(new FacilitatorVersion(entry.no(), person.code(), person.name(),
                person.phone().orElse(null)));
    }

    private record GroupProfile(String name, Map<String, String> details,
            Optional<QrisText> qris, boolean amountInside) {

        static GroupProfile read(Fields fields) {
            Map<String, String> details = new TreeMap<>();
            DETAILS.forEach(field -> fields.optionalText(field)
                    .ifPresent(text -> details.put(field, text)));
            Optional<QrisText> qris = fields.optionalText("qris").map(QrisText::read);
            boolean amountInside = fields.flag("qrisAmount").orElse(false);
            if (amountInside && qris.isEmpty()) {
                throw new BadField("qrisAmount");
            }
            return new GroupProfile(fields.text("name"), details, qris, amountInside);
        }
    }

    private record Joining(String member, String name, Optional<String> rw,
            Optional<String> phone, String role, LocalDate from) {

        static Joining read(Fields fields) {
            return new Joining(fields.code("member"), fields.text("name"),
                    fields.optionalText("rw"), fields.optionalText("phone"),
                    fields.choice("role", Office.WORDS), fields.day("from"));
        }
    }

    private record Person(String code, String name, Optional<String> phone) {

        static Person read(Fields fields) {
            return new Person(fields.code("code"), fields.text("name"),
                    fields.optionalText("phone"));
        }
    }
}
