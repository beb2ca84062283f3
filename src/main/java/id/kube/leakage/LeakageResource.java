package id.kube.leakage;

import id.kube.ledger.Account;
import id.kube.money.Rupiah;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the capital is whole, where it went, and what to ask first. */
@Path("/api/v1/leakage")
class LeakageResource {

    private static final int CHANGE_DAYS = 28;
    /** More months than the programme has are not drawn. */
    private static final int MONTHS = 37;

    private final CapitalBook book;
    private final LateDeposits lateDeposits;
    private final CashShort cashShort;
    private final QrisLate qrisLate;
    private final Answers answers;
    private final Clock clock;

    LeakageResource(CapitalBook book, LateDeposits lateDeposits, CashShort cashShort,
            QrisLate qrisLate, Answers answers, Clock clock) {
        this.book = book;
        this.lateDeposits = lateDeposits;
        this.cashShort = cashShort;
        this.qrisLate = qrisLate;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Watch watch(@QueryParam("asOf") LocalDate asOf, @QueryParam("from") LocalDate from) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        LocalDate since = from == null ? day.minusDays(CHANGE_DAYS) : from;
        Capital now = book.asOf(day);
        Capital before = book.asOf(since);
        List<Finding> findings = new ArrayList<>(lateDeposits.look(day));
        findings.addAll(CapitalBelow.look(now, day));
        findings.addAll(cashShort.look(now, day));
        findings.addAll(qrisLate.look(day));
        findings.sort(Comparator.comparing(Finding::amount).reversed());
        long total = now.recoverable().minus(before.recoverable()).amount();
        return new Watch(day, level(findings), capital(now),
                new Changed(since, total, Change.between(before, now)),
                new Runway(daysLeft(now, total, since, day)),
                seen(findings, day));
    }

    /** The capital at each month's end and on the last day, for the line on the screen. */
    @GET
    @Path("capital")
    @Transactional
    public List<Point> line(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        LocalDate last = to == null ? LocalDate.now(clock) : to;
        LocalDate first = from == null ? last.minusMonths(12) : from;
        List<Point> line = new ArrayList<>();
        YearMonth month = YearMonth.from(first);
        while (month.atEndOfMonth().isBefore(last) && line.size() < MONTHS) {
            line.add(point(month.atEndOfMonth()));
            month = month.plusMonths(1);
        }
        line.add(point(last));
        return line;
    }

    private List<Seen> seen(List<Finding> findings, LocalDate day) {
        Map<String, Answer> said = answers.to(findings.stream().map(Finding::id).toList(), day);
        return findings.stream().map(finding ->
                Seen.of(finding, Optional.ofNullable(said.get(finding.id())))).toList();
    }

    private Point point(LocalDate day) {
        Capital capital = book.asOf(day);
        return new Point(day, capital.face().amount(), capital.recoverable().amount(),
                capital.entrusted().amount());
    }

    private static String level(List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.level().equals(Finding.RED))) {
            return "danger";
        }
        return findings.isEmpty() ? "safe" : "watch";
    }

    /** Days until half of what was entrusted is left at the pace of these weeks; null if none. */
    private static Long daysLeft(Capital now, long total, LocalDate from, LocalDate to) {
        long spare = now.recoverable().amount() - now.entrusted().amount() / 2;
        long days = from.until(to, ChronoUnit.DAYS);
        return total >= 0 || days <= 0 ? null : Math.max(0, spare * days / -total);
    }

    private static CapitalShown capital(Capital capital) {
        Map<String, Long> parts = new LinkedHashMap<>();
        parts.put("cash", capital.of(Account.CASH_TILL, Account.TREASURY).amount());
        parts.put("box", capital.of(Account.BOX).amount());
        parts.put("bank", capital.of(Account.BANK).amount());
        parts.put("qris", capital.of(Account.QRIS_CLEARING).amount());
        parts.put("stock", capital.of(Account.INVENTORY).amount());
        Rupiah withMembers = capital.of(Account.INVENTORY_WITH_MEMBERS,
                Account.MEMBER_DEPOSITS_OWED, Account.UNNAMED_DEPOSITS);
        parts.put("consigned", withMembers.minus(capital.doubtful(Doubt.Of.CONSIGNED)).amount());
        parts.put("memberDebt", capital.of(Account.MEMBER_RECEIVABLES, Account.ADVANCES)
                .amount());
        parts.put("kasbon", capital.of(Account.CUSTOMER_CREDIT)
                .minus(capital.doubtful(Doubt.Of.KASBON)).amount());
        parts.put("prepaid", capital.of(Account.PREPAID).amount());
        parts.put("equipment", capital.sumOf("1-2").amount());
        parts.put("payables", capital.sumOf("2")
                .minus(capital.of(Account.UNNAMED_DEPOSITS)).amount());
        return new CapitalShown(capital.entrusted().amount(), capital.face().amount(),
                capital.recoverable().amount(), parts);
    }

    /** All the watch says of a day. */
    record Watch(LocalDate asOf, String level, CapitalShown capital, Changed change,
            Runway runway, List<Seen> findings) {
    }

    /** The parts add up to the recoverable capital. */
    record CapitalShown(long entrusted, long face, long recoverable, Map<String, Long> parts) {
    }

    /** The parts add up to the total. */
    record Changed(LocalDate from, long total, List<Change.Part> parts) {
    }

    /** How many days the money lasts at today's pace. */
    record Runway(Long likely) {
    }

    /** A point of the line. */
    record Point(LocalDate date, long face, long recoverable, long entrusted) {
    }

    /** A finding as screens show it. */
    record Seen(String id, String signal, String level, String party, LocalDate since,
            long amount, String sure, String text, String step, Ack ack) {

        static Seen of(Finding finding, Optional<Answer> said) {
            return new Seen(finding.id(), finding.signal(), finding.level(),
                    finding.party().orElse(null), finding.since(), finding.amount(),
                    finding.sure(), finding.text(), finding.step(),
                    said.map(Ack::of).orElse(null));
        }
    }

    /** What was said of a finding, by whom and when. */
    record Ack(String text, String action, String by, LocalDate on) {

        static Ack of(Answer said) {
            return new Ack(said.text(), said.action().orElse(null),
                    said.answeredBy().orElse(null), said.bookedOn());
        }
    }
}
