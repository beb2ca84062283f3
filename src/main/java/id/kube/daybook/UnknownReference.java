package id.kube.daybook;

/** The entry, person or good that is named does not exist. */
public class UnknownReference extends Refusal {

    public UnknownReference(String ref) {
        super("unknown-ref", ref);
    }
}
