package id.kube.daybook;

/** What was sent is not one JSON object. */
public class UnreadableEntry extends Refusal {

    public UnreadableEntry(String why) {
        super("bad-json", why);
    }
}
