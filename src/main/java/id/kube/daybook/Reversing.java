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
        kinds.decision("reverse", Taken::read,
                (entry, taken) -> mirrors.mirror(entry, taken.ref()));
    }

    /** Whoever reads the books later wants to know why. */
    record Taken(String ref, String reason) {

        static Taken read(Fields fields) {
            return new Taken(fields.text("ref"), fields.text("reason"));
        }
    }
}
