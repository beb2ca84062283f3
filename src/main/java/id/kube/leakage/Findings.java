package id.kube.leakage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands on a day: a signal that cries again soon after is the same finding, and one that has
 * been quiet for two weeks is over. An answer closes it; what cries after that has come back.
 */
@ApplicationScoped
class Findings {

    static final int LOOKED_BACK_DAYS = 60;
    private static final int STANDS_DAYS = 14;
    private static final int SAME_DAYS = 21;

    private final FindingWords words;
    private final Answers answers;

    Findings(FindingWords words, Answers answers) {
        this.words = words;
        this.answers = answers;
    }

    /** Those that stand on the last of some days, the most rupiah at stake first. */
    List<Finding> standing(List<Kept> days, LocalDate day) {
        Map<String, List<Cry>> chains = new LinkedHashMap<>();
        for (Kept kept : days) {
            for (Alarm alarm : kept.seen().alarms()) {
                Cry cry = new Cry(kept.date(), alarm, kept.seen().controls());
                List<Cry> chain = chains.computeIfAbsent(cry.about(), about -> new ArrayList<>());
                if (!chain.isEmpty() && chain.get(chain.size() - 1).date().plusDays(SAME_DAYS)
                        .isBefore(kept.date())) {
                    chain.clear();
                }
                chain.add(cry);
            }
        }
        chains.values().removeIf(chain ->
                chain.get(chain.size() - 1).date().plusDays(STANDS_DAYS).isBefore(day));
        List<Finding> standing = new ArrayList<>();
        chains.values().forEach(chain -> standing.add(finding(chain, day)));
        standing.sort(Comparator.comparing(Finding::isAnswered)
                .thenComparing(Finding::atStake, Comparator.reverseOrder()));
        return standing;
    }

    private Finding finding(List<Cry> chain, LocalDate day) {
        Cry first = chain.get(0);
        Cry last = chain.get(chain.size() - 1);
        Map<String, Answer> said = answers.to(chain.stream().map(Cry::id).toList(), day);
        Optional<Answer> answer = said.values().stream()
                .max(Comparator.comparing(Answer::bookedOn));
        LocalDate since = first.date().minusDays(first.alarm().days());
        String level = chain.stream().map(cry -> cry.alarm().level())
                .filter(Alarm.RED::equals).findFirst().orElse(last.alarm().level());
        return words.tell(new Finding(last.id(), last.alarm().signal(), level,
                last.alarm().party(), since, last.alarm().amount(), sure(last.alarm()),
                first.date(), "", "", "", answer,
                answer.isPresent() && answer.get().bookedOn().isBefore(last.date())),
                last.controls());
    }

    private static String sure(Alarm alarm) {
        return switch (alarm.level()) {
            case Alarm.RED -> alarm.isFact() ? "sure" : "likely";
            default -> "check";
        };
    }

    /** The level day by day: what cried in the two weeks before, answered or not. */
    static Map<LocalDate, String> levels(List<Kept> days) {
        Map<LocalDate, String> levels = new TreeMap<>();
        LocalDate red = LocalDate.MIN;
        LocalDate other = LocalDate.MIN;
        for (Kept kept : days) {
            for (Alarm alarm : kept.seen().alarms()) {
                if (alarm.level().equals(Alarm.RED)) {
                    red = kept.date();
                } else {
                    other = kept.date();
                }
            }
            LocalDate lately = kept.date().minusDays(STANDS_DAYS);
            levels.put(kept.date(), !red.isBefore(lately) ? "danger"
                    : !other.isBefore(lately) ? "watch" : "safe");
        }
        return levels;
    }

    /** One alarm on its day. */
    record Cry(LocalDate date, Alarm alarm, List<String> controls) {

        String about() {
            return alarm.signal() + alarm.party().map(who -> ":" + who).orElse("");
        }

        String id() {
            return about() + "@" + date;
        }
    }
}
