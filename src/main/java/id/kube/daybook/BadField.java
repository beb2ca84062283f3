package id.kube.daybook;

/** A field is missing, or is not of the kind it must be. */
public class BadField extends Refusal {

    public BadField(String field) {
        super("bad-field", field);
    }
}
