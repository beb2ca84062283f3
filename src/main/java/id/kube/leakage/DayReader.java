package id.kube.leakage;

import id.kube.consignment.LotsMoved;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.Balances;
import id.kube.ledger.DebtsMoved;
import id.kube.roster.Attendance;
import id.kube.rules.HouseRules;
import id.kube.sales.CashDifferences;
import id.kube.stock.ShelfDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads days from the books: what was written on each, and where it left everybody. Some days in
 * a row are read with one question of each kind, for asking costs more than what is answered.
 */
@ApplicationScoped
class DayReader {

    private final DayBookReader dayBook;
    private final Balances balances;
    private final CashDifferences cash;
    private final ShelfDays shelfDays;
    private final LotsMoved lots;
    private final DebtsMoved debts;
    private final HouseRules rules;
    private final Attendance attendance;

    DayReader(DayBookReader dayBook, Balances balances, CashDifferences cash,
            ShelfDays shelfDays, LotsMoved lots, DebtsMoved debts, HouseRules rules,
            Attendance attendance) {
        this.dayBook = dayBook;
        this.balances = balances;
        this.cash = cash;
        this.shelfDays = shelfDays;
        this.lots = lots;
        this.debts = debts;
        this.rules = rules;
        this.attendance = attendance;
    }

    /** Opens the books at some days of one month; they are then read one after the other. */
    Days open(LocalDate from, LocalDate to) {
        return new Days(
                new Standing(balances.asOf(from, OptionalLong.empty()),
                        from.isBefore(to) ? balances.moved(from.plusDays(1), to) : Map.of()),
                byDay(dayBook.standing(from, to), StoredEntry::bookedOn),
                byDay(lots.between(from, to), LotsMoved.Moved::day),
                byDay(debts.between(from, to), DebtsMoved.Moved::day),
                byDay(cash.counted(from, to), CashDifferences.Difference::day),
                byDay(shelfDays.moved(from, to), ShelfDays.Moved::day),
                byDay(shelfDays.counted(from, to), ShelfDays.Counted::day),
                byDay(attendance.present(from, to), Attendance.Present::day),
                attendance.planned(from, to));
    }

    private static <T> Map<LocalDate, List<T>> byDay(List<T> all, Function<T, LocalDate> day) {
        return all.stream().collect(Collectors.groupingBy(day));
    }

    /**
     * Reads the next day.
     *
     * @param days as they were opened; each is read once, in its order
     * @param number days since the first day of the books
     * @param memory what is remembered of the day before; changed by what this day brought
     */
    Day read(Days days, LocalDate date, int number, Memory memory) {
        List<Balance> standing = days.standing().movedTo(date);
        DayPage page = new DayPage(dayBook);
        at(days.entries(), date).forEach(entry -> page.add(entry.type(), entry.body()));
        at(days.lots(), date).forEach(memory.hands()::move);
        long term = rules.number("consign.days", date);
        at(days.debts(), date).forEach(debt -> memory.hands().move(debt.item(), term));
        List<CashDifferences.Difference> counts = at(days.cash(), date);
        List<String> onDuty = at(days.present(), date).stream()
                .map(Attendance.Present::member).toList();
        Capital capital = new CapitalBook.Books(standing, Map.of()).doubting(Map.of());
        Day.Trade trade = page.trade(capital, memory.sums());
        List<Day.Counted> counted = goods(days, date, memory.shelves());
        return new Day(number, trade.sales() > 0 || !onDuty.isEmpty(), position(capital), trade,
                till(counts), box(counts), counted, page.moves(),
                memory.hands().owing(date, standing), memory.hands().kasbon(date),
                page.purchases(), page.outflow(memory.shelves()), new Day.Controls(
                        days.planned().contains(date), page.met(), onDuty, page.remarks()));
    }

    private static <T> List<T> at(Map<LocalDate, List<T>> days, LocalDate date) {
        return days.getOrDefault(date, List.of());
    }

    private static Day.Position position(Capital capital) {
        return new Day.Position(capital.entrusted().amount(), capital.face().amount(),
                capital.of(Account.CASH_TILL).amount(), capital.of(Account.INVENTORY).amount());
    }

    private static List<Day.Difference> till(List<CashDifferences.Difference> counts) {
        return counts.stream().filter(count -> count.place().equals("till")).map(count ->
                new Day.Difference(count.countedBy().orElse(""), count.amount().amount()))
                .toList();
    }

    private static Optional<Long> box(List<CashDifferences.Difference> counts) {
        return counts.stream().filter(count -> count.place().equals("box"))
                .map(count -> count.amount().amount()).reduce(Long::sum);
    }

    private static List<Day.Counted> goods(Days days, LocalDate date,
            Map<String, Shelf> shelves) {
        at(days.traded(), date).forEach(good -> shelves.merge(good.sku(),
                Shelf.NEW.movedBy(good.quantity().count(), good.worth().amount()),
                (shelf, moved) -> shelf.movedBy(good.quantity().count(),
                        good.worth().amount())));
        List<Day.Counted> counted = new ArrayList<>();
        for (ShelfDays.Counted count : at(days.counted(), date)) {
            Shelf shelf = shelves.getOrDefault(count.sku(), Shelf.NEW);
            counted.add(new Day.Counted(count.sku(), count.difference().amount(), shelf.moved(),
                    shelf.cost()));
            shelves.put(count.sku(), shelf.counted());
        }
        return counted;
    }

    /**
     * Some days in a row, as the books show them.
     *
     * @param planned the days on whose roster there is anybody
     */
    record Days(Standing standing, Map<LocalDate, List<StoredEntry>> entries,
            Map<LocalDate, List<LotsMoved.Moved>> lots,
            Map<LocalDate, List<DebtsMoved.Moved>> debts,
            Map<LocalDate, List<CashDifferences.Difference>> cash,
            Map<LocalDate, List<ShelfDays.Moved>> traded,
            Map<LocalDate, List<ShelfDays.Counted>> counted,
            Map<LocalDate, List<Attendance.Present>> present, Set<LocalDate> planned) {
    }
}
