package id.kube.backup;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.access.Hosted;
import id.kube.daybook.CurrentKube;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import id.kube.rules.HouseRules;
import id.kube.sales.CashCounted;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Asks for a backup when a day ends: when the till was counted and given to nobody, or after the
 * last shift. Days end unannounced too, so where something was written and the last backup is
 * older than twenty hours, one is made without being asked.
 */
@ApplicationScoped
class Evenings {

    static final String BACKUP = "backup";
    private static final Duration LONGEST = Duration.ofHours(20);
    private static final long FIRST_MINUTES = 10;
    private static final long EVERY_MINUTES = 60;
    /** Counts of older days are old books that are copied in. */
    private static final int DAYS_OF_USE = 1;

    private final BackupClerk clerk;
    private final Backups backups;
    private final Copies copies;
    private final DayBookReader reader;
    private final HouseRules rules;
    private final Hosted hosted;
    private final CurrentKube current;
    private final Clock clock;

    Evenings(BackupClerk clerk, Backups backups, Copies copies, DayBookReader reader,
            HouseRules rules, Hosted hosted, CurrentKube current, Clock clock) {
        this.clerk = clerk;
        this.backups = backups;
        this.copies = copies;
        this.reader = reader;
        this.rules = rules;
        this.hosted = hosted;
        this.current = current;
        this.clock = clock;
    }

    void open(@Observes StartupEvent event) {
        clerk.regularly(this::lookAround, FIRST_MINUTES, EVERY_MINUTES);
    }

    void counted(@Observes(during = TransactionPhase.AFTER_SUCCESS) CashCounted count) {
        if (count.day().isBefore(LocalDate.now(clock).minusDays(DAYS_OF_USE))) {
            return;
        }
        String kube = count.kube();
        clerk.quietly(kube, () -> {
            boolean ends = QuarkusTransaction.requiringNew()
                    .call(() -> reader.entry(count.entryNo()).filter(this::endsADay).isPresent());
            if (ends && hosted.own().contains(kube)) {
                ask(kube);
            }
        });
    }

    void lookAround() {
        for (String kube : hosted.own()) {
            current.become(kube);
            if (isDue(kube)) {
                ask(kube);
            }
        }
    }

    private void ask(String kube) {
        clerk.ask(kube, BACKUP, reader.end(kube).no(), done -> backups.take(kube, done));
    }

    private boolean isDue(String kube) {
        long last = reader.end(kube).no();
        return QuarkusTransaction.requiringNew().call(() -> copies.lastGood(Copies.OWN))
                .map(copy -> copy.entries() < last
                        && copy.takenAt().plus(LONGEST).isBefore(clock.instant()))
                .orElse(last > 0);
    }

    private boolean endsADay(StoredEntry count) {
        JsonNode body = count.body();
        LocalDate day = count.date();
        String last = day + "/" + rules.number("shift.slots", day);
        return body.path("where").asText().equals("till")
                && (!body.has("to") || body.path("shift").asText().equals(last));
    }
}
