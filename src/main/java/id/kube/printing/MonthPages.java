package id.kube.printing;

import id.kube.consignment.Outstanding;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import id.kube.daybook.UnknownReference;
import id.kube.ledger.MonthEnd;
import id.kube.meetings.MinuteBook;
import id.kube.meetings.Minutes;
import id.kube.members.Group;
import id.kube.money.Rupiah;
import id.kube.printing.MeetingPage.Late;
import id.kube.reports.Slips;
import id.kube.time.SpokenDay;
import id.kube.wages.WageBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Writes the papers about a whole month: its seal, and the page a meeting begins with. */
@ApplicationScoped
class MonthPages {

    private final Slips slips;
    private final MonthEnd monthEnd;
    private final DayBookReader dayBook;
    private final MinuteBook minutes;
    private final Outstanding outstanding;
    private final WageBook wages;
    private final Names names;

    MonthPages(Slips slips, MonthEnd monthEnd, DayBookReader dayBook, MinuteBook minutes,
            Outstanding outstanding, WageBook wages, Names names) {
        this.slips = slips;
        this.monthEnd = monthEnd;
        this.dayBook = dayBook;
        this.minutes = minutes;
        this.outstanding = outstanding;
        this.wages = wages;
        this.names = names;
    }

    /** Only a closed month has one. */
    MonthSeal seal(YearMonth month, String kube) {
        StoredEntry closing = monthEnd.closedBy(month).flatMap(dayBook::entry)
                .orElseThrow(() -> new UnknownReference(month.toString()));
        String number = PaperDay.number("K", closing.date(), closing.no());
        Group.Letterhead head = names.head();
        return new MonthSeal(names.shop(kube), SpokenDay.of(month), number,
                PaperDay.day(closing.date()), PaperLines.by(closing.body(), names),
                figures(month), closing.hash(), "KUBE/" + number + "/" + closing.no() + "/"
                + closing.hash(), head.treasurer(), head.chair());
    }

    MeetingPage meeting(YearMonth month, String kube) {
        LocalDate last = month.atEndOfMonth();
        List<Minutes> held = minutes.between(month.atDay(1), last, Long.MAX_VALUE);
        List<MeetingPage.Decision> decisions = held.stream().flatMap(one ->
                one.decisions().stream()).map(one -> new MeetingPage.Decision(one.code(),
                        one.text())).toList();
        String nextOn = held.stream().map(Minutes::nextOn).filter(day -> day != null)
                .map(PaperDay::day).reduce((earlier, later) -> later).orElse("");
        List<Late> late = outstanding.asOf(last, OptionalLong.empty()).stream()
                .filter(one -> one.overdue() > 0).map(one -> new Late(
                        names.member(one.member()), Rupiah.of(one.overdue()).digits())).toList();
        List<WageBook.WageLine> paid = wages.of(month).members();
        List<Late> unpaid = paid.stream().filter(one -> one.unpaid() > 0)
                .map(one -> new Late(one.name(), Rupiah.of(one.unpaid()).digits())).toList();
        Group.Letterhead head = names.head();
        return new MeetingPage(names.shop(kube), SpokenDay.of(month), figures(month), late,
                unpaid, decisions, nextOn, paid.size(), head.chair(), names.secretary());
    }

    private List<StatementSlip.Line> figures(YearMonth month) {
        List<StatementSlip.Line> figures =
                new ArrayList<>(StatementSlip.totals(slips.income(month)));
        figures.addAll(StatementSlip.totals(slips.position(month.atEndOfMonth())));
        return figures;
    }
}
