package id.kube.meetings;

import java.time.LocalDate;
import java.util.List;

/**
 * What was written down of one meeting.
 *
 * @param agenda null where none was written
 * @param present the codes of the members who came
 * @param pendamping the facilitator who came, null where none did
 * @param nextOn the day agreed for the next meeting, null where none was
 */
public record Minutes(String meeting, LocalDate date, String agenda, List<String> present,
        String pendamping, LocalDate nextOn, List<Made> decisions) {

    /** One decision; the topic is null where none was named. */
    public record Made(String code, String text, String topic) {
    }
}
