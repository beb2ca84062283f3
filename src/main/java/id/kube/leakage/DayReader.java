package id.kube.leakage;

import id.kube.consignment.LotsMoved;
import id.kube.daybook.DayBookReader;
import id.kube.ledger.Account;
import id.kube.ledger.Balance;
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

/** Reads one day from the books: what was written on it, and where it left everybody. */
@ApplicationScoped
class DayReader {

    private final DayBookReader dayBook;
    private final CashDifferences cash;
    private final ShelfDays shelfDays;
    private final LotsMoved lots;
    private final DebtsMoved debts;
    private final HouseRules rules;
    private final Attendance attendance;

    DayReader(DayBookReader dayBook, CashDifferences cash, ShelfDays shelfDays,
            LotsMoved lots, DebtsMoved debts, HouseRules rules, Attendance attendance) {
        this.dayBook = dayBook;
        this.cash = cash;
        this.shelfDays = shelfDays;
        this.lots = lots;
        this.debts = debts;
        this.rules = rules;
        this.attendance = attendance;
    }

    /**
     * Reads a day.
     *
     * @param number days since the first day of the books
     * @param balances of all accounts at its end
     * @param memory what is remembered of the day before; changed by what this day brought
     */
    Day read(LocalDate date, int number, List<Balance> balances, Memory memory) {
        DayPage page = new DayPage(dayBook);
        dayBook.standing(date).forEach(entry -> page.add(entry.type(), entry.body()));
        lots.on(date).forEach(memory.hands()::move);
        long term = rules.number("consign.days", date);
        debts.on(date).forEach(debt -> memory.hands().move(debt, term));
        List<CashDifferences.Difference> counts = cash.counted(date);
        List<String> onDuty = attendance.present(date);
        Capital capital = new CapitalBook.Books(balances, Map.of()).doubting(Map.of());
        Day.Trade trade = page.trade(capital, memory.sums());
        return new Day(number, trade.sales() > 0 || !onDuty.isEmpty(), position(capital), trade,
                till(counts), box(counts), goods(date, memory.shelves()), page.moves(),
                memory.hands().owing(date, balances), memory.hands().kasbon(date),
                page.purchases(), page.outflow(),
                new Day.Controls(attendance.isPlanned(date), page.met(), onDuty));
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

    private List<Day.Counted> goods(LocalDate date, Map<String, Shelf> shelves) {
        shelfDays.moved(date).forEach(good -> shelves.merge(good.sku(),
                Shelf.NEW.movedBy(good.quantity().count(), good.worth().amount()),
                (shelf, moved) -> shelf.movedBy(good.quantity().count(),
                        good.worth().amount())));
        List<Day.Counted> counted = new ArrayList<>();
        for (ShelfDays.Counted count : shelfDays.counted(date)) {
            Shelf shelf = shelves.getOrDefault(count.sku(), Shelf.NEW);
            counted.add(new Day.Counted(count.sku(), count.difference().amount(), shelf.moved(),
                    shelf.cost()));
            shelves.put(count.sku(), shelf.counted());
        }
        return counted;
    }
}
