package id.kube.printing;

import id.kube.money.Rupiah;
import id.kube.roster.ShiftGrid;
import id.kube.time.SpokenDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The words of the schedule that hangs on the wall for a month. */
record WallRoster(String shop, String month, List<String> slots, List<Day> days,
        String deduction, String chair) {

    static WallRoster of(YearMonth month, List<ShiftGrid.Cell> grid, UnaryOperator<String> name,
            Rupiah deduction, String shop, String chair) {
        int slots = grid.stream().mapToInt(ShiftGrid.Cell::slot).max().orElse(0);
        Map<LocalDate, List<List<String>>> days = new TreeMap<>();
        for (ShiftGrid.Cell cell : grid) {
            days.computeIfAbsent(cell.date(), none -> empty(slots)).get(cell.slot() - 1)
                    .add(name.apply(cell.by() == null ? cell.member() : cell.by()));
        }
        List<String> heads = new ArrayList<>();
        for (int slot = 1; slot <= slots; slot++) {
            heads.add(PaperDay.shift("/" + slot));
        }
        return new WallRoster(shop, SpokenDay.of(month), heads, days.entrySet().stream()
                .map(day -> Day.of(day.getKey(), day.getValue())).toList(),
                deduction.digits(), chair);
    }

    private static List<List<String>> empty(int slots) {
        List<List<String>> cells = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            cells.add(new ArrayList<>());
        }
        return cells;
    }

    /** One day: as many rows as people share its fullest shift. */
    record Day(List<Row> rows) {

        private static Day of(LocalDate day, List<List<String>> cells) {
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            List<Row> rows = new ArrayList<>();
            for (int at = 0; at < height; at++) {
                int line = at;
                rows.add(new Row(at == 0 ? PaperDay.inTable(day) : "", cells.stream()
                        .map(names -> line < names.size() ? names.get(line) : "").toList()));
            }
            return new Day(rows);
        }
    }

    /** Who stands in one line, shift by shift. */
    record Row(String day, List<String> names) {
    }
}
