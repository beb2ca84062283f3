package id.kube.daybook;

/** The chain of an export does not hold, so nothing of it is taken. */
public class RestoreBroken extends Refusal {

    public RestoreBroken(long no) {
        super("restore-broken", no);
    }
}
