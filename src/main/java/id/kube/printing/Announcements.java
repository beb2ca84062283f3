package id.kube.printing;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.consignment.DepositReceived;
import id.kube.consignment.GoodsHandedOut;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import id.kube.rules.HouseRules;
import id.kube.sales.CashCounted;
import id.kube.sales.SaleRungUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * Hears what happened and lays its paper in the queue, in the same transaction: either both are
 * kept or none.
 */
@ApplicationScoped
class Announcements {

    private static final Logger LOG = Logger.getLogger(Announcements.class);
    /** Paper for an older day, as when books are copied in or restored, helps nobody. */
    private static final int DAYS_OF_USE = 1;

    private final PrintDesk desk;
    private final Printers printers;
    private final DayBookReader dayBook;
    private final HouseRules rules;
    private final Clock clock;

    Announcements(PrintDesk desk, Printers printers, DayBookReader dayBook, HouseRules rules,
            Clock clock) {
        this.desk = desk;
        this.printers = printers;
        this.dayBook = dayBook;
        this.rules = rules;
        this.clock = clock;
    }

    void sold(@Observes SaleRungUp sale) {
        if (sale.print()) {
            order(DocumentType.SALE, sale.entryNo(), entry -> true);
        }
        if (sale.lent()) {
            order(DocumentType.KASBON, sale.entryNo(), entry -> true);
        }
    }

    void handedOut(@Observes GoodsHandedOut goods) {
        order(DocumentType.CONSIGNMENT, goods.entryNo(), entry -> true);
    }

    void deposited(@Observes DepositReceived deposit) {
        order(DocumentType.DEPOSIT, deposit.entryNo(), entry -> true);
    }

    /** The till changed hands; after the last shift of the day its slip follows. */
    void counted(@Observes CashCounted count) {
        order(DocumentType.HANDOVER, count.entryNo(), Announcements::isOfAShift);
        printers.forPapers(DocumentType.DAY_END).ifPresent(printer -> {
            StoredEntry entry = dayBook.entry(count.entryNo()).orElseThrow();
            if (isOfAShift(entry) && isOfTheLastShift(entry) && isOfUse(entry)) {
                String id = UUID.nameUUIDFromBytes((count.kube() + "/day-end/" + entry.id())
                        .getBytes(StandardCharsets.UTF_8)).toString();
                desk.order(id, printer.id(), DocumentType.DAY_END, entry.date().toString(),
                        Optional.empty());
            }
        });
    }

    private void order(DocumentType type, long no, Predicate<StoredEntry> isMeant) {
        Optional<Printer> printer = printers.forPapers(type);
        if (printer.isEmpty()) {
            return;
        }
        StoredEntry entry = dayBook.entry(no).orElseThrow();
        if (!isMeant.test(entry) || !isOfUse(entry)) {
            return;
        }
        try {
            desk.order(printer.get(), type, entry,
                    type == DocumentType.SALE && isPaidIntoTheTill(entry.body()));
        } catch (DateTimeException | ArithmeticException unwritable) {
            // What happened must be kept even where its paper cannot be written.
            LOG.errorf(unwritable, "no paper for entry %d", no);
        }
    }

    private boolean isOfUse(StoredEntry entry) {
        return !entry.date().isBefore(LocalDate.now(clock).minusDays(DAYS_OF_USE));
    }

    private static boolean isOfAShift(StoredEntry entry) {
        return entry.body().path("where").asText().equals("till")
                && (entry.body().has("to") || entry.body().has("shift"));
    }

    private boolean isOfTheLastShift(StoredEntry entry) {
        String last = entry.date() + "/" + rules.number("shift.slots", entry.date());
        return entry.body().path("shift").asText().equals(last);
    }

    private static boolean isPaidIntoTheTill(JsonNode body) {
        return KasbonSlip.isPaidBy(body, "till");
    }
}
