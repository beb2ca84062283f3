package id.kube.daybook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Statement;
import java.util.List;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Several pieces of work of one group in one transaction. Each stands behind a savepoint, so it is
 * kept whole or not at all and never takes its neighbour down; the commit, which costs H2 more
 * than the work itself, is paid once.
 */
@ApplicationScoped
class SharedTransaction {

    private static final Logger LOG = Logger.getLogger(SharedTransaction.class);

    private final EntityManager rows;
    private final UnitOfWork unit;

    SharedTransaction(EntityManager rows, UnitOfWork unit) {
        this.rows = rows;
        this.unit = unit;
    }

    /**
     * Performs all parts, in order.
     *
     * @return false where nothing at all was kept, because a part failed in a way that no
     *     savepoint can be trusted to undo; then each is to be performed on its own
     */
    boolean performs(List<? extends Part> parts) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                parts.forEach(this::perform);
                unit.flush();
            });
            return true;
        } catch (RuntimeException untrusted) {
            LOG.debugf(untrusted, "%d entries go one by one", parts.size());
            return false;
        }
    }

    private void perform(Part part) {
        execute("savepoint part");
        unit.mark();
        try {
            part.run();
            rows.flush();
            execute("release savepoint part");
        } catch (Refusal | ArithmeticException refusal) {
            rows.clear();
            execute("rollback to savepoint part");
            unit.backToMark();
            part.isRefused(refusal);
        } catch (RuntimeException bug) {
            throw bug;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
        rows.clear();
    }

    /** In SQL, because the pool lets nobody roll back in the midst of its transaction. */
    private void execute(String sql) {
        rows.unwrap(Session.class).doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    /** One piece of work. */
    interface Part {

        /** Does it, and keeps its answer. */
        void run() throws Exception;

        /** Is told that a rule refused it, and that nothing of it was kept. */
        void isRefused(RuntimeException refusal);
    }
}
