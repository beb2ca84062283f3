package id.kube.printing;

import id.kube.daybook.PlainSql;
import id.kube.printing.PrintJob.Confirmation;
import id.kube.printing.PrintJob.State;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The papers of the present group, asked for, on their way and done. */
@ApplicationScoped
class PrintJobs implements PanacheRepositoryBase<PrintJob, PrintJob.Key> {

    /** More than a day's work of one printer is not looked at in one piece. */
    private static final int MOST = 500;
    /** All columns of an index by name: only then H2 reads its end and not the whole history. */
    private static final String LATEST = "order by kubeId desc, position desc";
    private static final String IN_LINE = "printerId = ?1 and state = ?2"
            + " order by kubeId, printerId, state, position";

    private final PlainSql sql;

    PrintJobs(PlainSql sql) {
        this.sql = sql;
    }

    Optional<PrintJob> named(String id) {
        return find("id", id).firstResultOptional();
    }

    Optional<PrintJob> original(DocumentType type, String ref) {
        return sql.entities(PrintJob.class, "select * from print_job where kube_id = ?"
                + " and doc_type = ? and doc_id = ? and copy_no = 0", sql.kube(), type.name(),
                ref).stream().findFirst();
    }

    /** The paper that came last of these. */
    Optional<PrintJob> latest(DocumentType type, String ref) {
        return find("docType = ?1 and docId = ?2 order by copyNo desc", type, ref)
                .firstResultOptional();
    }

    /** All papers of one entry. */
    List<PrintJob> of(String ref) {
        return list("docType in ?1 and docId = ?2 order by position",
                List.of(DocumentType.values()), ref);
    }

    Optional<PrintJob> copyOf(String id) {
        return find("reprintOf", id).firstResultOptional();
    }

    int nextCopy(DocumentType type, String ref) {
        return (int) count("docType = ?1 and docId = ?2", type, ref);
    }

    Optional<PrintJob> next(String printer) {
        return find(IN_LINE, printer, State.QUEUED).firstResultOptional();
    }

    long waiting(String printer) {
        return count("printerId = ?1 and state = ?2", printer, State.QUEUED);
    }

    /** What stands first in the queue, also while it is on its way. */
    Optional<PrintJob> head(String printer) {
        return find(IN_LINE, printer, State.SENDING).<PrintJob>firstResultOptional()
                .or(() -> next(printer));
    }

    /** What was given up since then without one byte taken, the oldest first. */
    List<PrintJob> givenUp(String printer, Instant since) {
        return find("printerId = ?1 and state = ?2 and bytesSent = 0 and confirmBy = ?3 "
                + "and createdAt >= ?4 order by position", printer, State.FAILED,
                Confirmation.NONE, since).page(0, MOST).list();
    }

    /** The latest of which nobody knows whether it came out, asked for since then. */
    Optional<PrintJob> asked(String printer, Instant since) {
        return Stream.of(State.UNCONFIRMED, State.SENT)
                .flatMap(state -> find("printerId = ?1 and state = ?2 and createdAt >= ?3"
                        + " order by position desc", printer, state, since)
                        .<PrintJob>firstResultOptional().stream())
                .max(Comparator.comparingLong(PrintJob::position));
    }

    List<PrintJob> sending(String printer) {
        return list("printerId = ?1 and state = ?2", printer, State.SENDING);
    }

    long nextPosition() {
        return sql.first("select position from print_job where kube_id = ?"
                + " order by kube_id desc, position desc limit 1", row -> row.getLong(1) + 1,
                sql.kube()).orElse(1L);
    }

    List<PrintJob> latest(Optional<State> state, int most) {
        return state.map(wanted -> find("state = ?1 " + LATEST, wanted))
                .orElseGet(() -> find(LATEST)).page(0, most).list();
    }
}
