package id.kube.daybook;

/** This kind of entry is not taken back; a new entry puts it right. */
public class CannotBeMirrored extends Refusal {

    public CannotBeMirrored(String ref) {
        super("cannot-be-reversed", ref);
    }
}
