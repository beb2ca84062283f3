package id.kube.daybook;

/** The disk did not take what was written: nothing is acknowledged, and it may be sent again. */
public class NotOnDisk extends RuntimeException {

    NotOnDisk(String why) {
        super(why);
    }

    NotOnDisk(Throwable cause) {
        super("the disk did not confirm", cause);
    }
}
