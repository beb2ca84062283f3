package id.kube.printing;

/** A template of a paper cannot be used as it is written; the message says where it is wrong. */
class BrokenTemplate extends RuntimeException {

    BrokenTemplate(String where) {
        super(where);
    }
}
