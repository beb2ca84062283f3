package id.kube.rules;

import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the rules of the house came to be what they are. */
@ApplicationScoped
class RuleHistory {

    private final RuleVersions versions;
    private final DayBookReader dayBook;

    RuleHistory(RuleVersions versions, DayBookReader dayBook) {
        this.versions = versions;
        this.dayBook = dayBook;
    }

    /**
     * Every value a rule was given, rule by rule in the order in which they hold. What holds before
     * the group has agreed anything stands first, without a day.
     */
    List<Step> all() {
        List<Step> all = new ArrayList<>();
        HouseRules.names().stream().sorted().forEach(name -> all.add(new Step(name,
                HouseRules.defaultOf(name), null, null, null, null)));
        versions.inOrder().forEach(agreed -> all.add(step(agreed)));
        return all;
    }

    private Step step(RuleVersion agreed) {
        StoredEntry entry = dayBook.entry(agreed.entryNo()).orElseThrow();
        return new Step(agreed.name(), agreed.setting(), agreed.since(), agreed.meeting(),
                entry.body().path("memo").textValue(), entry.date());
    }

    /**
     * A value of a rule.
     *
     * @param since the first day on which it holds; null for what holds before all else
     * @param meeting the meeting that agreed it; null where none was named
     * @param memo what was written beside it, as a rule the decision; null where nothing was
     * @param writtenOn the day on which it was written down
     */
    record Step(String name, String value, LocalDate since, String meeting, String memo,
            LocalDate writtenOn) {
    }
}
