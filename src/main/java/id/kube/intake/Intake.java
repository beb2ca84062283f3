package id.kube.intake;

import com.fasterxml.jackson.databind.node.MissingNode;
import id.kube.daybook.DayBook;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.Fingerprint;
import id.kube.daybook.Result;
import id.kube.forms.Filled;
import id.kube.forms.FilledForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Looks a form through, and writes it whole. */
@ApplicationScoped
class Intake {

    private static final int HASH_DIGITS = 32;

    private final Books books;
    private final DayBook dayBook;
    private final DayBookReader reader;
    private final Clock clock;

    Intake(Books books, DayBook dayBook, DayBookReader reader, Clock clock) {
        this.books = books;
        this.dayBook = dayBook;
        this.reader = reader;
        this.clock = clock;
    }

    /** What the form comes to, and what is wrong with it. Writes nothing. */
    @Transactional
    Preview preview(DayBook.Sender sender, byte[] file) {
        Filled form = FilledForm.read(file);
        if (isWritten(nameOf(file))) {
            return new Preview(true, Examination.Counts.NONE, Sums.NONE, 0, List.of(), List.of());
        }
        Examination found = examine(sender, form);
        return new Preview(false, found.counts(), found.sums(), found.faultsInAll(),
                found.shownFaults(), found.shownRemarks());
    }

    /**
     * Writes all entries of the form in one transaction, or none. It is looked through inside the
     * writer, so that what was free is still free when it is written; and its entries are named
     * after the file, so that the same file a second time changes nothing.
     *
     * @throws FaultyForm where anything is wrong with it
     */
    Written write(DayBook.Sender sender, byte[] file) {
        Filled form = FilledForm.read(file);
        String name = nameOf(file);
        AtomicReference<Examination> found = new AtomicReference<>();
        List<Result> results = dayBook.writeAll(sender, () -> {
            if (isWritten(name)) {
                return List.of();
            }
            found.set(examine(sender, form));
            return found.get().page(name, LocalDate.now(clock));
        });
        return results.isEmpty() ? Written.KNOWN : new Written("written", found.get().counts(),
                found.get().sums(), results.size());
    }

    private Examination examine(DayBook.Sender sender, Filled form) {
        LocalDate today = LocalDate.now(clock);
        return Examination.of(form, books.known(today), today,
                type -> sender.mayWrite().test(type, MissingNode.getInstance()));
    }

    /** They were all written, or none: the first tells of all. */
    private boolean isWritten(String name) {
        return reader.entry(Draft.nameOf(name, 1)).isPresent();
    }

    private static String nameOf(byte[] file) {
        return "isian-" + Fingerprint.of(file).substring(0, HASH_DIGITS);
    }

    /**
     * What a form would do.
     *
     * @param known whether this very file was written before
     * @param faultsInAll how many there are; the first of them are listed
     * @param remarks what is written all the same, but may be a slip
     */
    record Preview(boolean known, Examination.Counts counts, Sums sums, int faultsInAll,
            List<Fault> faults, List<Fault> remarks) {
    }

    /** What a form did: {@code written}, or {@code known} where this very file came before. */
    record Written(String status, Examination.Counts counts, Sums sums, int entries) {

        static final Written KNOWN = new Written("known", Examination.Counts.NONE, Sums.NONE, 0);
    }
}
