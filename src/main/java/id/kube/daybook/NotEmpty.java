package id.kube.daybook;

/** An export is fed to an empty group only, or two histories would be mixed. */
public class NotEmpty extends Refusal {

    public NotEmpty() {
        super("not-empty");
    }
}
