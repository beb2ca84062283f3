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

    /** Village, district and city, as far as they were told. */
    public String place() {
        Optional<JsonNode> told = profiles.latest().map(known -> Canonical.read(known.details()));
        return told.map(details -> String.join(", ", Stream.of("village", "district", "city")
                .map(part -> details.path(part).asText(""))
                .filter(part -> !part.isBlank()).toList())).orElse("");
    }

    /** Who held an office on a day; empty where nobody did. */
    public String holder(Office office, LocalDate day) {
        List<Member> register = members.register(day);
        return register.stream().filter(member -> member.offices().contains(office))
                .filter(member -> member.left().map(left -> left.isAfter(day)).orElse(true))
                .map(Member::name).findFirst().orElse("");
    }

    /** The pendamping's name; empty where none was named. */
    public String facilitator() {
        return facilitators.latestName().orElse("");
    }
}
