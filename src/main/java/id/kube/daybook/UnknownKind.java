package id.kube.daybook;

/** No module knows this kind of entry. */
public class UnknownKind extends Refusal {

    public UnknownKind(String type) {
        super("unknown-type", type);
    }
}
