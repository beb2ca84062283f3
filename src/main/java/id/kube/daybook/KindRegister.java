package id.kube.daybook;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Every kind of entry the house knows, gathered from the modules at start. */
@ApplicationScoped
public class KindRegister {

    private final Map<String, Kind<?>> kinds = new HashMap<>();

    KindRegister(@All List<Kinds> modules) {
        modules.forEach(module -> module.register(this));
    }

    /** A kind that, once well-formed, is never refused for breaking a rule of the house (F). */
    public <B> void fact(String type, Function<Fields, B> read, UseCase<B> useCase) {
        add(new Kind<>(type, Strictness.FACT, read, useCase));
    }

    /** A kind that is refused when a rule is broken (D). */
    public <B> void decision(String type, Function<Fields, B> read, UseCase<B> useCase) {
        add(new Kind<>(type, Strictness.DECISION, read, useCase));
    }

    /** A fact, or a decision where the request asks for strictness (F/D). */
    public <B> void either(String type, Function<Fields, B> read, UseCase<B> useCase) {
        add(new Kind<>(type, Strictness.EITHER, read, useCase));
    }

    /** The names of all kinds, in order. */
    public Set<String> types() {
        return new TreeSet<>(kinds.keySet());
    }

    Optional<Kind<?>> find(String type) {
        return Optional.ofNullable(kinds.get(type));
    }

    private void add(Kind<?> kind) {
        if (kinds.put(kind.type(), kind) != null) {
            throw new IllegalStateException("two modules claim the kind " + kind.type());
        }
    }

    enum Strictness {
        FACT, DECISION, EITHER;

        boolean isStrict(boolean asked) {
            return this == DECISION || this == EITHER && asked;
        }
    }

    record Kind<B>(String type, Strictness strictness, Function<Fields, B> read,
            UseCase<B> useCase) {

        void record(Recording entry, Fields fields) {
            B body = read.apply(fields);
            fields.refuseOthers();
            useCase.record(entry, body);
        }
    }
}
