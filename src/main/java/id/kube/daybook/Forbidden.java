package id.kube.daybook;

/** Who sends this may not write this kind of entry. */
public class Forbidden extends Refusal {

    public Forbidden(String type) {
        super("forbidden", type);
    }
}
