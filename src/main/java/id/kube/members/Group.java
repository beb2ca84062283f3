package id.kube.members;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.Canonical;
import id.kube.daybook.CurrentKube;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The group as it signs: its name, where it lives, and who holds its offices. */
@ApplicationScoped
public class Group {

    private final Profiles profiles;
    private final FacilitatorVersions facilitators;
    private final Members members;
    private final CurrentKube kube;

    Group(Profiles profiles, FacilitatorVersions facilitators, Members members,
            CurrentKube kube) {
        this.profiles = profiles;
        this.facilitators = facilitators;
        this.members = members;
        this.kube = kube;
    }

    /** Its name; the code under which it was opened where it has told none yet. */
    public String name() {
        return profiles.latest().map(Profile::name).orElse(kube.code());
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

    /** Who signs: the group, where it lives, its chair, its treasurer and the pendamping. */
    public record Letterhead(String name, String place, String chair, String treasurer,
            String facilitator) {
    }
}
