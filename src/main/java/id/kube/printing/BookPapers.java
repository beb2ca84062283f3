package id.kube.printing;

import id.kube.daybook.UnknownReference;
import id.kube.ledger.Account;
import id.kube.ledger.Ledger;
import id.kube.members.Group;
import id.kube.printing.WageSlip.Head;
import id.kube.printing.WageSlip.Owed;
import id.kube.purchasing.MarketTrips;
import id.kube.purchasing.ShoppingList;
import id.kube.reports.Slip;
import id.kube.reports.Slips;
import id.kube.roster.ShiftGrid;
import id.kube.rules.HouseRules;
import id.kube.wages.WageBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the papers that tell of the books, by the day, by the month, or by month and member. */
@ApplicationScoped
class BookPapers {

    /** As long as nobody has gone twice, a week is looked ahead. */
    private static final int WEEK = 7;

    private final Slips slips;
    private final MonthPages months;
    private final DayEnds days;
    private final WageBook wages;
    private final ShiftGrid grid;
    private final ShoppingList shopping;
    private final MarketTrips trips;
    private final HouseRules rules;
    private final Happened happened;
    private final Ledger ledger;
    private final Names names;
    private final PaperTemplates templates;

    BookPapers(Slips slips, MonthPages months, DayEnds days, WageBook wages, ShiftGrid grid,
            ShoppingList shopping, MarketTrips trips, HouseRules rules, Happened happened,
            Ledger ledger, Names names, PaperTemplates templates) {
        this.slips = slips;
        this.months = months;
        this.days = days;
        this.wages = wages;
        this.grid = grid;
        this.shopping = shopping;
        this.trips = trips;
        this.rules = rules;
        this.happened = happened;
        this.ledger = ledger;
        this.names = names;
        this.templates = templates;
    }

    /** What is asked for by a day or a month that is none is not known. */
    Told of(DocumentType type, String ref, String kube) {
        try {
            return switch (type) {
                case INCOME -> statement(type, slips.income(YearMonth.parse(ref)), kube);
                case POSITION -> statement(type, slips.position(LocalDate.parse(ref)), kube);
                case DAY_END -> told(type, days.of(LocalDate.parse(ref), kube));
                case SHOPPING -> told(type, list(LocalDate.parse(ref), kube));
                case ROSTER -> told(type, roster(YearMonth.parse(ref), kube));
                case SEAL -> told(type, months.seal(YearMonth.parse(ref), kube));
                case MEETING -> told(type, months.meeting(YearMonth.parse(ref), kube));
                case WAGE -> wage(ref, kube);
                case SALE, CONSIGNMENT, DEPOSIT, KASBON, HANDOVER, TEST ->
                        throw new IllegalArgumentException(type + " tells of one entry");
            };
        } catch (DateTimeException noSuchDay) {
            throw new UnknownReference(ref);
        }
    }

    private Told statement(DocumentType type, Slip slip, String kube) {
        return new Told(Long.toString(slip.known()), List.of(templates.fill(type,
                StatementSlip.of(slip, names.shop(kube)))));
    }

    private Told told(DocumentType type, Record words) {
        return Told.of(List.of(templates.fill(type, words)));
    }

    private Told wage(String ref, String kube) {
        String[] parts = ref.split(":", 2);
        if (parts.length < 2) {
            throw new UnknownReference(ref);
        }
        YearMonth month = YearMonth.parse(parts[0]);
        WageBook.WageList list = wages.of(month);
        List<ShiftGrid.Cell> shifts = grid.of(month, Long.MAX_VALUE);
        Owed owed = new Owed(happened.snacksOwed(parts[1], month),
                ledger.balance(Account.MEMBER_RECEIVABLES, parts[1]));
        Group.Letterhead head = names.head();
        return Told.of(IntStream.rangeClosed(1, PaperLines.SIGNED).mapToObj(part ->
                templates.fill(DocumentType.WAGE, WageSlip.of(month, parts[1], list, shifts, owed,
                        new Head(names.shop(kube), PaperLines.copy(part, "ANGGOTA"),
                                head.treasurer())))).toList());
    }

    private WallRoster roster(YearMonth month, String kube) {
        return WallRoster.of(month, grid.of(month, Long.MAX_VALUE), names::member,
                rules.amount("wage.deduction", month.atEndOfMonth()), names.shop(kube),
                names.head().chair());
    }

    private ShoppingSlip list(LocalDate day, String kube) {
        LocalDate until = trips.next(day).orElse(day.plusDays(WEEK));
        return new ShoppingSlip(names.shop(kube), PaperDay.day(day), PaperDay.day(until),
                shopping.until(day, until).stream().map(this::wanted).toList());
    }

    private ShoppingSlip.Wanted wanted(ShoppingList.Needed good) {
        Names.Goods known = names.goods(good.sku());
        return new ShoppingSlip.Wanted(known.name(),
                PaperLines.quantity(good.left(), known.unit()),
                PaperLines.quantity(good.missing(), known.unit()));
    }
}
