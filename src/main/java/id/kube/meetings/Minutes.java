package id.kube.meetings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was written down of one meeting, as it stands after the last correction.
 *
 * @param id the entry that wrote it
 * @param agenda null where none was written
 * @param present the codes of the members who came
 * @param pendamping the facilitator who came, null where none did
 * @param nextOn the day agreed for the next meeting, null where none was
 * @param before what it corrects, the latest first; empty where nothing was corrected
 */
public record Minutes(String id, String meeting, LocalDate date, String agenda,
        List<String> present, String pendamping, LocalDate nextOn, List<Made> decisions,
        List<Corrected> before) {

    /** One decision; the topic is null where none was named. */
    public record Made(String code, String text, String topic) {
    }

    /**
     * Minutes that no longer hold, and who corrected them when.
     *
     * @param by null where the entry does not name her
     */
    public record Corrected(LocalDate on, String by, String agenda, List<String> present,
            String pendamping, LocalDate nextOn, List<Made> decisions) {
    }

    /** Everything that was decided, also what a correction left out; each code once. */
    List<Made> everDecided() {
        Map<String, Made> all = new LinkedHashMap<>();
        decisions.forEach(made -> all.put(made.code(), made));
        before.forEach(earlier -> earlier.decisions().forEach(made ->
                all.putIfAbsent(made.code(), made)));
        return List.copyOf(all.values());
    }
}
