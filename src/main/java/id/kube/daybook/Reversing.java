package id.kube.daybook;

import jakarta.enterprise.context.ApplicationScoped;

/** The kind {@code reverse}: a correction that names what it corrects and why. */
@ApplicationScoped
class Reversing implements Kinds {

    private final Mirrors mirrors;

    Reversing(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.decision("reverse", fields -> fields.text("ref"), mirrors::mirror);
    }
}
