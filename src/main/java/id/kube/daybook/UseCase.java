package id.kube.daybook;

/** What is done with an entry of one kind, inside the entry's own transaction. */
@FunctionalInterface
public interface UseCase<B> {

    /** Books the body, or throws a {@link Refusal} and nothing of the entry is kept. */
    void record(Recording entry, B body);
}
