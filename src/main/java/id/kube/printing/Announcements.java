package id.kube.printing;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.consignment.DepositReceived;
import id.kube.consignment.GoodsHandedOut;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import id.kube.sales.SaleRungUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
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
    private final DayBookReader dayBook;
    private final Clock clock;

    Announcements(PrintDesk desk, DayBookReader dayBook, Clock clock) {
        this.desk = desk;
        this.dayBook = dayBook;
        this.clock = clock;
    }

    void sold(@Observes SaleRungUp sale) {
        if (sale.print()) {
            order(DocumentType.SALE, sale.entryNo());
        }
    }

    void handedOut(@Observes GoodsHandedOut goods) {
        order(DocumentType.CONSIGNMENT, goods.entryNo());
    }

    void deposited(@Observes DepositReceived deposit) {
        order(DocumentType.DEPOSIT, deposit.entryNo());
    }

    private void order(DocumentType type, long no) {
        if (!desk.hasPrinterFor(type)) {
            return;
        }
        StoredEntry entry = dayBook.entry(no).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        if (entry.date().isBefore(today.minusDays(DAYS_OF_USE))) {
            return;
        }
        try {
            desk.order(type, entry, type == DocumentType.SALE && isPaidIntoTheTill(entry.body()));
        } catch (DateTimeException | ArithmeticException unwritable) {
            // What happened must be kept even where its paper cannot be written.
            LOG.errorf(unwritable, "no paper for entry %d", no);
        }
    }

    private static boolean isPaidIntoTheTill(JsonNode body) {
        for (JsonNode pay : body.path("pay")) {
            if (pay.path("m").asText().equals("till")) {
                return true;
            }
        }
        return false;
    }
}
