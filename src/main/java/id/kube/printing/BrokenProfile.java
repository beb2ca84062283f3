package id.kube.printing;

/** A printer profile cannot be used as it is written; the message says where it is wrong. */
class BrokenProfile extends RuntimeException {

    BrokenProfile(String where) {
        super(where);
    }
}
