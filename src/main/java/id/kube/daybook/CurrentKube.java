package id.kube.daybook;

import jakarta.enterprise.context.RequestScoped;

/** Which group this request, or this entry being written, belongs to. */
@RequestScoped
public class CurrentKube {

    /** A group nobody can have: a request without a credential sees an empty database. */
    static final String NOBODY = "-";

    private String kube = NOBODY;

    /** Set from the credential only, before anything of the group is read or written. */
    public void become(String code) {
        kube = code;
    }

    public String code() {
        return kube;
    }
}
