package id.kube.meetings;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting as screens see it: its minutes, and what became of what it decided. A decision that a
 * rule, a debt let off or a remark has named stays here, also where a correction leaves it out.
 *
 * @param id the entry that wrote these minutes; a correction names it as {@code corrects}
 * @param agenda null where none was written
 * @param present the codes of the members who came
 * @param pendamping the facilitator who came, null where none did
 * @param nextOn the day agreed for the next meeting, null where none was
 * @param before the minutes that were corrected, the latest first, by whom and when
 */
public record Held(String id, String meeting, LocalDate date, String agenda,
        List<String> present, String pendamping, LocalDate nextOn, List<Decided> decisions,
        List<Minutes.Corrected> before) {

    /**
     * One decision.
     *
     * @param topic null where none was named
     * @param outcome null where nobody has said anything of it, and the books do not tell
     */
    public record Decided(String code, String text, String topic, Outcome outcome) {
    }

    /**
     * What became of a decision.
     *
     * @param done whether it was carried out
     * @param on the day on which that was said, or on which the books carried it out
     * @param by who said it, null where the entry does not name her
     * @param text her own words, null where the books tell it
     */
    public record Outcome(boolean done, LocalDate on, String by, String text) {
    }
}
