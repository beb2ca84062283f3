package id.kube.daybook;

/** A module's list of the kinds of entries it knows; a bean of each module that has some. */
public interface Kinds {

    /** Names each kind with how its body is read and what is done with it. */
    void register(KindRegister kinds);
}
