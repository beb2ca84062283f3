package id.kube.leakage;

import id.kube.rules.HouseRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/**
 * What the group has agreed not to hear for a while: the rule {@code leak.mute.SIGNAL} is 1, by a
 * decision of a meeting. It is shown to everybody who sees the watch, so that nobody switches a
 * lamp off in silence, and what the numbers alone prove is told all the same.
 */
@ApplicationScoped
class Mutes {

    private static final String RULE = "leak.mute.";
    private static final String ON = "1";

    private final HouseRules rules;

    Mutes(HouseRules rules) {
        this.rules = rules;
    }

    /** The signals that are muted on a day, by their codes. */
    List<String> on(LocalDate day) {
        return rules.all(day).entrySet().stream()
                .filter(rule -> rule.getKey().startsWith(RULE) && rule.getValue().equals(ON))
                .map(rule -> rule.getKey().substring(RULE.length())).toList();
    }

    /** Whether a finding is kept quiet where these signals are muted. */
    static boolean silences(List<String> muted, Finding finding) {
        return !finding.isProven() && muted.contains(finding.signal());
    }
}
