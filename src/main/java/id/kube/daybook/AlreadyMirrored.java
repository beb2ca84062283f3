package id.kube.daybook;

/** An entry is taken back once only. */
public class AlreadyMirrored extends Refusal {

    public AlreadyMirrored(String ref) {
        super("already-reversed", ref);
    }
}
