package id.kube.printing;

import static java.time.temporal.ChronoUnit.DAYS;

import id.kube.consignment.Outstanding;
import id.kube.daybook.DayBookReader;
import id.kube.ledger.Account;
import id.kube.members.Group;
import id.kube.money.Rupiah;
import id.kube.printing.HandOverSlip.Amount;
import id.kube.roster.ShiftGrid;
import id.kube.rules.HouseRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Writes what a day brought: money, goods that went out, who was there, and what was odd. */
@ApplicationScoped
class DayEnds {

    private static final Set<String> SELLING = Set.of("sale", "sale.void", "sale.refund");
    private static final Set<Account> PAID = Set.of(Account.CASH_TILL, Account.TREASURY,
            Account.BANK, Account.QRIS_CLEARING);
    /** More names than this do not fit on a slip; the screen has them all. */
    private static final int NAMED = 8;

    private final Happened happened;
    private final TillCount counts;
    private final PaperTally papers;
    private final Outstanding outstanding;
    private final HouseRules rules;
    private final ShiftGrid grid;
    private final Names names;

    DayEnds(Happened happened, TillCount counts, PaperTally papers, Outstanding outstanding,
            HouseRules rules, ShiftGrid grid, Names names) {
        this.happened = happened;
        this.counts = counts;
        this.papers = papers;
        this.outstanding = outstanding;
        this.rules = rules;
        this.grid = grid;
        this.names = names;
    }

    DayEnd of(LocalDate day, String kube) {
        List<Happened.Moved> moved = happened.on(day);
        Sold sold = sold(moved);
        List<TillCount.Counted> till = counts.on(day);
        Rupiah variance = sum(till.stream().map(TillCount.Counted::variance).toList());
        List<Outstanding.Holder> holders = outstanding.asOf(day, OptionalLong.empty());
        List<String> duty = grid.of(YearMonth.from(day), Long.MAX_VALUE).stream()
                .filter(cell -> cell.date().equals(day)).map(ShiftGrid.Cell::status).toList();
        List<Happened.Shelf> shelves = happened.countedOtherwise(day);
        DayBookReader.End end = happened.end();
        Group.Letterhead head = names.head();
        String number = PaperDay.number("Z", day, end.no());
        return new DayEnd(names.shop(kube), PaperDay.day(day), number, sold.ways(),
                sold.total().digits(), sold.receipts(), sold.cost().negated().digits(),
                sold.profit().digits(), sold.margin(), last(till, TillCount.Counted::expected),
                last(till, TillCount.Counted::counted),
                variance.digits(), till.size(), rules.amount("setaside.daily", day).digits(),
                happened.setAside(day, day).digits(),
                happened.setAside(day.withDayOfMonth(1), day).digits(),
                sum(happened.takenOn(day)).digits(), deposited(moved).digits(),
                sum(holders.stream().map(one -> Rupiah.of(one.exposure())).toList()).digits(),
                late(holders, day), shelves(shelves), Math.max(0, shelves.size() - NAMED),
                (int) happened.reviews(day), duty.size(), count(duty, "attended"),
                count(duty, "swapped"), happened.count("sale.void", day),
                happened.count("sale.refund", day), papers.on(day), end.no(), end.hash(),
                "KUBE/" + number + "/" + end.no() + "/" + end.hash(), head.treasurer(),
                head.chair());
    }

    private static Sold sold(List<Happened.Moved> moved) {
        List<Amount> ways = new ArrayList<>();
        way(ways, moved, Account.CASH_TILL, "Tunai");
        way(ways, moved, Account.QRIS_CLEARING, "QRIS");
        way(ways, moved, Account.BANK, "Transfer bank");
        way(ways, moved, Account.TREASURY, "Tunai ke bendahara");
        way(ways, moved, Account.CUSTOMER_CREDIT, "Kasbon");
        Rupiah total = of(moved, Account.CASH_TILL).plus(of(moved, Account.QRIS_CLEARING))
                .plus(of(moved, Account.BANK)).plus(of(moved, Account.TREASURY))
                .plus(of(moved, Account.CUSTOMER_CREDIT));
        Rupiah revenue = of(moved, Account.SHOP_SALES)
                .plus(of(moved, Account.RETURNS_AND_DISCOUNTS))
                .plus(of(moved, Account.GUEST_COMMISSION)).negated();
        long receipts = moved.stream().filter(one -> one.isOf(Account.SHOP_SALES)
                || one.isOf(Account.GUEST_COMMISSION)).mapToLong(one ->
                        one.type().equals("sale") ? one.entries() : 0).max().orElse(0);
        return new Sold(ways, total, receipts, revenue, of(moved, Account.COST_OF_SALES));
    }

    private static void way(List<Amount> ways, List<Happened.Moved> moved, Account account,
            String words) {
        long sales = moved.stream().filter(one -> one.isOf(account)
                && one.type().equals("sale")).mapToLong(Happened.Moved::entries).sum();
        if (sales > 0) {
            ways.add(new Amount(words + " (" + sales + ")", of(moved, account).digits()));
        }
    }

    private static Rupiah of(List<Happened.Moved> moved, Account account) {
        return sum(moved.stream().filter(one -> one.isOf(account)
                && SELLING.contains(one.type())).map(Happened.Moved::amount).toList());
    }

    private static Rupiah deposited(List<Happened.Moved> moved) {
        return sum(moved.stream().filter(one -> one.type().equals("consign.deposit")
                && PAID.stream().anyMatch(one::isOf)).map(Happened.Moved::amount).toList());
    }

    private List<Amount> late(List<Outstanding.Holder> holders, LocalDate day) {
        return holders.stream().filter(one -> one.overdue() > 0).limit(NAMED)
                .map(one -> new Amount(names.member(one.member()) + since(one, day),
                        Rupiah.of(one.overdue()).digits())).toList();
    }

    /** How long; money she has sold for and owes bears no day of its own. */
    private static String since(Outstanding.Holder late, LocalDate day) {
        return late.goods().stream().map(Outstanding.Goods::due).filter(due -> due.isBefore(day))
                .min(LocalDate::compareTo).map(due -> ", " + DAYS.between(due, day) + " hari")
                .orElse("");
    }

    private List<DayEnd.Shelf> shelves(List<Happened.Shelf> counted) {
        return counted.stream().limit(NAMED).map(one -> {
            Names.Goods good = names.goods(one.sku());
            long more = one.counted() - one.expected();
            return new DayEnd.Shelf(good.name(),
                    PaperLines.quantity(one.expected(), good.unit()),
                    PaperLines.quantity(one.counted(), good.unit()),
                    (more < 0 ? "kurang " : "lebih ")
                            + PaperLines.quantity(Math.abs(more), good.unit()),
                    one.worth().digits());
        }).toList();
    }

    private static long count(List<String> duty, String status) {
        return duty.stream().filter(status::equals).count();
    }

    private static String last(List<TillCount.Counted> till,
            java.util.function.Function<TillCount.Counted, Rupiah> figure) {
        return till.isEmpty() ? "-" : figure.apply(till.get(till.size() - 1)).digits();
    }

    private static Rupiah sum(List<Rupiah> amounts) {
        return amounts.stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** The sales of a day, less what was taken back. */
    private record Sold(List<Amount> ways, Rupiah total, long receipts, Rupiah revenue,
            Rupiah cost) {

        private Rupiah profit() {
            return revenue.minus(cost);
        }

        /** In tenths of a hundredth, for a comma and one digit. */
        private String margin() {
            if (!revenue.isPositive()) {
                return "-";
            }
            long tenths = Math.floorDiv(Math.multiplyExact(profit().amount(), 1_000L),
                    revenue.amount());
            return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "," + Math.abs(tenths) % 10
                    + "%";
        }
    }
}
