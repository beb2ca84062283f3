package id.kube.daybook;

/** A field nobody knows, so that a typo never loses money in silence. */
public class UnknownField extends Refusal {

    public UnknownField(String field) {
        super("unknown-field", field);
    }
}
