package id.kube.sales;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.Canonical;
import id.kube.members.Group;
import id.kube.money.Rupiah;
import id.kube.qris.QrisText;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The code buyers pay the group with, and the payments whose money is still on its way. */
@Path("/api/v1/qris")
class QrisResource {

    private static final int PAGE = 50;
    private static final int LAST_PAGE = 1_000;

    private final Group group;
    private final QrisTrials trials;
    private final QrisPayments payments;
    private final Clock clock;

    QrisResource(Group group, QrisTrials trials, QrisPayments payments, Clock clock) {
        this.group = group;
        this.trials = trials;
        this.payments = payments;
        this.clock = clock;
    }

    /**
     * The group's own code; without fields where it has told none.
     *
     * @param amount where the group wants it so, the text asks for this amount
     */
    @GET
    @Transactional
    public Own own(@QueryParam("amount") Long amount) {
        Optional<Group.OwnQris> told = group.qris();
        if (told.isEmpty()) {
            return Own.NONE;
        }
        QrisText text = told.get().text();
        boolean tried = trials.arrivedAfter(told.get().since());
        boolean amountInside = told.get().amountInside() && tried;
        String shown = amountInside && amount != null ? text.asking(Rupiah.of(amount))
                : text.text();
        return new Own(shown, text.name(), text.number(), text.city(), tried, amountInside);
    }

    /** What was paid and not settled yet, the latest first, a page at a time. */
    @GET
    @Path("payments")
    @Transactional
    public Page onItsWay(@QueryParam("page") @DefaultValue("0") int page) {
        LocalDate today = LocalDate.now(clock);
        List<QrisPayments.Payment> open = payments.open(today);
        int at = Math.max(0, Math.min(page, LAST_PAGE));
        List<Shown> shown = open.stream().skip((long) at * PAGE).limit(PAGE)
                .map(payment -> Shown.of(payment, QrisPayments.isLate(payment, today))).toList();
        return new Page(at, open.size() > (at + 1) * PAGE, payments.onItsWay(today).amount(),
                sum(open, QrisPayments.State.WAITING), sum(open, QrisPayments.State.SEEN),
                sum(open, QrisPayments.State.MISSING), shown);
    }

    private static long sum(List<QrisPayments.Payment> open, QrisPayments.State state) {
        return open.stream().filter(payment -> payment.state() == state)
                .mapToLong(payment -> payment.amount().amount()).sum();
    }

    /**
     * The group's own code.
     *
     * @param text what the QR shows
     * @param tried whether a trial payment into this very code was seen to arrive
     * @param amountInside whether the QR asks for the amount; never before it was tried
     */
    record Own(String text, String name, String nmid, String city, boolean tried,
            boolean amountInside) {

        static final Own NONE = new Own(null, null, null, null, false, false);
    }

    /** The sums are of all pages. */
    record Page(int page, boolean more, long onItsWay, long waiting, long seen, long missing,
            List<Shown> payments) {
    }

    /**
     * One payment.
     *
     * @param at the moment of the sale by the till's clock, where it told one
     * @param state waiting, seen or missing
     * @param late whether three working days have passed since
     */
    record Shown(String id, long no, LocalDate date, String at, String by, long amount,
            String state, boolean late) {

        static Shown of(QrisPayments.Payment payment, boolean late) {
            JsonNode entry = Canonical.read(payment.body());
            return new Shown(payment.id(), payment.no(), payment.date(),
                    entry.path("at").textValue(), entry.path("by").textValue(),
                    payment.amount().amount(),
                    payment.state().name().toLowerCase(Locale.ROOT), late);
        }
    }
}
