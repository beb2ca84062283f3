package id.kube.daybook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The rows that the entries of one transaction read and change again and again: they are held in
 * memory and written once, for a row operation costs the database more than all thinking about
 * it. Whoever reads such a table flushes first, or looks here too.
 */
@ApplicationScoped
public class UnitOfWork {

    private final TransactionSynchronizationRegistry transaction;

    UnitOfWork(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** What is held of a table, to look at; outside a transaction that is nothing. */
    @SuppressWarnings("unchecked")
    public <K, V> Map<K, V> held(Table<K, V> table) {
        State known = known();
        return known == null ? Map.of() : (Map<K, V>) known.rows(table);
    }

    /**
     * Holds a row, in place of the one that was held. Values are never changed in place.
     *
     * @throws IllegalStateException outside a transaction
     */
    public <K, V> void put(Table<K, V> table, K key, V value) {
        state().put(table, key, value);
    }

    /**
     * Writes all that is held, and holds nothing from then on; outside a transaction there is
     * nothing to write.
     *
     * @throws ArithmeticException where a sum leaves the limit of its table
     */
    public void flush() {
        State known = known();
        if (known != null && !known.held.isEmpty()) {
            known.takeAll().forEach(UnitOfWork::write);
        }
    }

    /** From here on changes can be taken back, as the database goes back to a savepoint. */
    void mark() {
        state().undo.clear();
    }

    /** Takes back what was changed since the last mark, what was flushed since then included. */
    void backToMark() {
        Deque<Runnable> undo = state().undo;
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }

    @SuppressWarnings("unchecked")
    private static <K, V> void write(Table<K, V> table, Map<?, ?> rows) {
        if (!rows.isEmpty()) {
            table.writer.accept((Map<K, V>) rows);
        }
    }

    /** Null where nothing was held in this transaction yet, or where there is none. */
    private State known() {
        boolean underWay = transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
        return underWay ? (State) transaction.getResource(this) : null;
    }

    private State state() {
        State known = known();
        if (known != null) {
            return known;
        }
        State begun = new State();
        transaction.putResource(this, begun);
        transaction.registerInterposedSynchronization(begun);
        return begun;
    }

    /** What one transaction holds, and how its last changes are taken back. */
    private static final class State implements Synchronization {

        private final Deque<Runnable> undo = new ArrayDeque<>();
        private Map<Table<?, ?>, Map<?, ?>> held = new LinkedHashMap<>();

        Map<?, ?> rows(Table<?, ?> table) {
            return held.getOrDefault(table, Map.of());
        }

        @SuppressWarnings("unchecked")
        <K, V> void put(Table<K, V> table, K key, V value) {
            Map<K, V> rows = (Map<K, V>) held.computeIfAbsent(table,
                    unseen -> new LinkedHashMap<>());
            V before = rows.put(key, value);
            undo.push(before == null ? () -> rows.remove(key) : () -> rows.put(key, before));
        }

        Map<Table<?, ?>, Map<?, ?>> takeAll() {
            Map<Table<?, ?>, Map<?, ?>> taken = held;
            held = new LinkedHashMap<>();
            undo.push(() -> held = taken);
            return taken;
        }

        /** No transaction ends well with rows nobody wrote. */
        @Override
        public void beforeCompletion() {
            if (!held.isEmpty()) {
                throw new IllegalStateException("rows were held and never written");
            }
        }

        @Override
        public void afterCompletion(int status) {
            held.clear();
        }
    }

    /**
     * Where rows are held for; each is another, even where it is written the same way.
     *
     * @param <K> what tells one row from another
     * @param <V> what stands in it, or what is to be added
     */
    public static final class Table<K, V> {

        private final Consumer<Map<K, V>> writer;

        /** @param writer brings the table up to what was held; never called with nothing */
        public Table(Consumer<Map<K, V>> writer) {
            this.writer = writer;
        }

        /** For what is only remembered until the next flush, because it is written already. */
        public static <K, V> Table<K, V> remembered() {
            return new Table<>(written -> { });
        }
    }
}
