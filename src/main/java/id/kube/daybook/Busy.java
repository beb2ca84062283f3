package id.kube.daybook;

/** The database could not be had in time: nothing of it was kept, and it may be sent again. */
public class Busy extends RuntimeException {

    Busy(Throwable cause) {
        super("the database could not be had in time", cause);
    }
}
