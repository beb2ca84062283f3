package id.kube.leakage;

import id.kube.ledger.Account;
import id.kube.money.Rupiah;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
    private static final int UPKEEP_DAYS = 35;

    private final CapitalBook book;
    private final WatchBook watch;
    private final Findings findings;
    private final FindingWords words;
    private final EvidenceBook evidence;
    private final QrisLate qrisLate;
    private final DeviceGap deviceGap;
    private final Answers answers;
    private final Upkeep upkeep;
    private final Mutes mutes;
    private final Clock clock;

    LeakageResource(CapitalBook book, WatchBook watch, Findings findings, FindingWords words,
            EvidenceBook evidence, QrisLate qrisLate, DeviceGap deviceGap, Answers answers,
            Upkeep upkeep, Mutes mutes, Clock clock) {
        this.book = book;
        this.watch = watch;
        this.findings = findings;
        this.words = words;
        this.evidence = evidence;
        this.qrisLate = qrisLate;
        this.deviceGap = deviceGap;
        this.answers = answers;
        this.upkeep = upkeep;
        this.mutes = mutes;
        this.clock = clock;
    }

    @GET
    public Watched watch(@QueryParam("asOf") LocalDate asOf, @QueryParam("from") LocalDate from) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        LocalDate since = from == null ? day.minusDays(CHANGE_DAYS) : from;
        watch.lookUpTo(later(day, since));
        return QuarkusTransaction.requiringNew().call(() -> watched(day, since));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Watched watched(LocalDate day, LocalDate since) {
        List<Kept> days = watch.between(day.minusDays(Findings.LOOKED_BACK_DAYS), day);
        Optional<Watch.Seen> seen = days.isEmpty() ? Optional.empty()
                : Optional.of(days.get(days.size() - 1).seen());
        Capital now = book.asOf(day, seen.map(Watch.Seen::stopped).orElse(Map.of()));
        Capital before = capital(since);
        List<Finding> all = new ArrayList<>(findings.standing(days, day));
        all.addAll(answered(CapitalBelow.look(now, day), day));
        all.addAll(answered(qrisLate.look(day), day));
        all.addAll(answered(deviceGap.look(day), day));
        List<String> muted = mutes.on(day);
        all.removeIf(finding -> Mutes.silences(muted, finding));
        long total = now.recoverable().minus(before.recoverable()).amount();
        return new Watched(day, level(all), seen.map(Watch.Seen::evidence).orElse(0.0),
                capital(now), new Changed(since, total, Change.between(before, now)),
                total < 0 ? seen.map(Watch.Seen::left).orElse(Runway.Left.UNKNOWN)
                        : Runway.Left.UNKNOWN,
                all.stream().map(one -> Shown.of(one, words.withoutNames(one),
                        evidence.behind(one, day))).toList(), muted);
    }

    /** Day by day what stood in the watch, and what it told on that day. */
    @GET
    @Path("history")
    public List<Past> history(@QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        LocalDate last = to == null ? LocalDate.now(clock) : to;
        LocalDate first = from == null ? last.minusYears(1) : from;
        watch.lookUpTo(last);
        List<Kept> days = QuarkusTransaction.requiringNew().call(() ->
                watch.between(first.minusDays(Findings.LOOKED_BACK_DAYS), last));
        Map<LocalDate, String> levels = Findings.levels(days);
        return days.stream().filter(day -> !day.date().isBefore(first))
                .map(day -> Past.of(day, levels.get(day.date()))).toList();
    }

    private Capital capital(LocalDate day) {
        return book.asOf(day, watch.on(day).map(kept -> kept.seen().stopped())
                .orElse(Map.of()));
    }

    /** What is looked at afresh each time may have been answered too. */
    private List<Finding> answered(List<Finding> seen, LocalDate day) {
        Map<String, Answer> said = answers.to(seen.stream().map(Finding::id).toList(), day);
        return seen.stream().map(finding -> finding.with(said.get(finding.id()))).toList();
    }

    /** The capital at each month's end and on the last day, for the line on the screen. */
    @GET
    @Path("capital")
    public List<Point> line(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        LocalDate last = to == null ? LocalDate.now(clock) : to;
        LocalDate first = from == null ? last.minusMonths(12) : from;
        watch.lookUpTo(last);
        return QuarkusTransaction.requiringNew().call(() -> points(first, last));
    }

    private List<Point> points(LocalDate first, LocalDate last) {
        List<Point> line = new ArrayList<>();
        YearMonth month = YearMonth.from(first);
        while (month.atEndOfMonth().isBefore(last) && line.size() < MONTHS) {
            line.add(point(month.atEndOfMonth()));
            month = month.plusMonths(1);
        }
        line.add(point(last));
        return line;
    }

    /** How the drawer was counted and money set aside in the last five weeks. */
    @GET
    @Path("upkeep")
    @Transactional
    public Upkeep.Seen upkeep(@QueryParam("asOf") LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return upkeep.between(day.minusDays(UPKEEP_DAYS - 1), day);
    }

    private Point point(LocalDate day) {
        Capital capital = capital(day);
        return new Point(day, capital.face().amount(), capital.recoverable().amount(),
                capital.entrusted().amount());
    }

    private static String level(List<Finding> findings) {
        List<Finding> open = findings.stream().filter(one -> !one.isAnswered()).toList();
        if (open.stream().anyMatch(finding -> finding.level().equals(Alarm.RED))) {
            return "danger";
        }
        return open.isEmpty() ? "safe" : "watch";
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

    /**
     * All the watch says of a day.
     *
     * @param muted codes of the signals that the group has agreed not to hear
     */
    record Watched(LocalDate asOf, String level, double evidence, CapitalShown capital,
            Changed change, Runway.Left runway, List<Shown> findings, List<String> muted) {
    }

    /** The parts add up to the recoverable capital. */
    record CapitalShown(long entrusted, long face, long recoverable, Map<String, Long> parts) {
    }

    /** The parts add up to the total. */
    record Changed(LocalDate from, long total, List<Change.Part> parts) {
    }

    /** A point of the line. */
    record Point(LocalDate date, long face, long recoverable, long entrusted) {
    }

    /** A day of the history. */
    record Past(LocalDate date, String level, double evidence, long recoverable,
            List<Opened> opened) {

        static Past of(Kept day, String level) {
            return new Past(day.date(), level, day.seen().evidence(), day.recoverable(),
                    day.seen().alarms().stream().map(alarm -> Opened.of(day.date(), alarm))
                            .toList());
        }
    }

    /** What was told on a day of the history. */
    record Opened(String id, String signal, String level, String party) {

        static Opened of(LocalDate date, Alarm alarm) {
            return new Opened(new Findings.Cry(date, alarm, List.of()).id(), alarm.signal(),
                    alarm.level(), alarm.party().orElse(null));
        }
    }

    /** A finding as screens show it, and in words for those who are not to see names. */
    record Shown(String id, String signal, String level, String party, LocalDate since,
            long amount, String sure, LocalDate opened, String text, String otherwise,
            String step, Unnamed unnamed, boolean cameBack, List<EvidenceBook.Line> evidence,
            Ack ack) {

        static Shown of(Finding finding, Finding unnamed, List<EvidenceBook.Line> evidence) {
            return new Shown(finding.id(), finding.signal(), finding.level(),
                    finding.party().orElse(null), finding.since(), finding.amount(),
                    finding.sure(), finding.opened(), finding.text(), finding.otherwise(),
                    finding.step(), new Unnamed(unnamed.text(), unnamed.step()),
                    finding.cameBack(), evidence, finding.answer().map(Ack::of).orElse(null));
        }
    }

    /** What was seen and the next step, with nobody's name. */
    record Unnamed(String text, String step) {
    }

    /** What was said of a finding, by whom and when. */
    record Ack(String text, String action, String by, LocalDate on) {

        static Ack of(Answer said) {
            return new Ack(said.text(), said.action().orElse(null),
                    said.answeredBy().orElse(null), said.bookedOn());
        }
    }
}
