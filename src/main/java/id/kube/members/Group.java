package id.kube.members;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.daybook.Canonical;
import id.kube.daybook.CurrentKube;
import id.kube.qris.QrisText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The group as it signs: its name, where it lives, and who holds its offices. */
@ApplicationScoped
public class Group {

    /** What an entry says beside the group's profile. */
    private static final Set<String> BESIDE = Set.of("id", "type", "date", "at", "by", "device",
            "seq", "shift", "memo", "reason", "qris", "qrisAmount");

    private final Profiles profiles;
    private final ShopQrises qrises;
    private final FacilitatorVersions facilitators;
    private final Members members;
    private final CurrentKube kube;

    Group(Profiles profiles, ShopQrises qrises, FacilitatorVersions facilitators,
            Members members, CurrentKube kube) {
        this.profiles = profiles;
        this.qrises = qrises;
        this.facilitators = facilitators;
        this.members = members;
        this.kube = kube;
    }

    /** Its name; the code under which it was opened where it has told none yet. */
    public String name() {
        return told().orElse(kube.code());
    }

    /** The name it tells now, where it has told one. */
    public Optional<String> told() {
        return profiles.latest().map(Profile::name);
    }

    /** Where it lives now, as far as it was told; empty where it was not. */
    public String place() {
        return profiles.latest().map(Group::placeOf).orElse("");
    }

    /** The code buyers pay the group with, where it has told one. */
    public Optional<OwnQris> qris() {
        return qrises.latest().map(told -> new OwnQris(QrisText.read(told.content()),
                told.isAmountInside(), qrises.since(told.content())));
    }

    /** Whether an entry tells the group's QRIS code and else only what is known of it already. */
    public boolean isOnlyQris(JsonNode entry) {
        ObjectNode told = entry.deepCopy();
        told.remove(BESIDE);
        return entry.has("qris") && profiles.latest().map(Group::asTold).filter(told::equals)
                .isPresent();
    }

    private static ObjectNode asTold(Profile profile) {
        ObjectNode told = (ObjectNode) Canonical.read(profile.details());
        return told.put("name", profile.name());
    }

    /** How the group signs a paper of a day, as it was told up to an entry. */
    public Letterhead letterhead(LocalDate day, long known) {
        Optional<Profile> told = profiles.known(known);
        List<Member> register = members.register(day, known);
        return new Letterhead(told.map(Profile::name).orElse(kube.code()),
                told.map(Group::placeOf).orElse(""), holder(register, Office.KETUA, day),
                holder(register, Office.BENDAHARA, day),
                facilitators.nameKnown(known).orElse(""));
    }

    /** Village, district and city, as far as they were told. */
    private static String placeOf(Profile told) {
        JsonNode details = Canonical.read(told.details());
        return String.join(", ", Stream.of("village", "district", "city")
                .map(part -> details.path(part).asText(""))
                .filter(part -> !part.isBlank()).toList());
    }

    private static String holder(List<Member> register, Office office, LocalDate day) {
        return register.stream().filter(member -> member.offices().contains(office))
                .filter(member -> member.left().map(left -> left.isAfter(day)).orElse(true))
                .map(Member::name).findFirst().orElse("");
    }

    /**
     * The group's own code.
     *
     * @param amountInside whether the group wants the amount written into it
     * @param since the entry since which this very text has stood
     */
    public record OwnQris(QrisText text, boolean amountInside, long since) {
    }

    /** Who signs: the group, where it lives, its chair, its treasurer and the pendamping. */
    public record Letterhead(String name, String place, String chair, String treasurer,
            String facilitator) {
    }
}
