package id.kube.registers;

import id.kube.roster.ShiftGrid;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Names;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Jadwal piket, to be put on the wall: who stands in the shop on which day, who stands in. */
@ApplicationScoped
class RosterSheet implements Report {

    private final ShiftGrid grid;
    private final Names names;

    RosterSheet(ShiftGrid grid, Names names) {
        this.grid = grid;
        this.names = names;
    }

    @Override
    public String name() {
        return "roster";
    }

    @Override
    public Sheet sheet(Asked asked) {
        Names.Lookup known = names.open(asked.known());
        Map<LocalDate, Map<Integer, List<String>>> days = new TreeMap<>();
        int slots = 1;
        for (ShiftGrid.Cell cell : grid.of(asked.month(), asked.known())) {
            String name = known.member(cell.member());
            days.computeIfAbsent(cell.date(), day -> new TreeMap<>())
                    .computeIfAbsent(cell.slot(), slot -> new ArrayList<>())
                    .add(cell.by() == null ? name : known.member(cell.by()) + " (" + name + ")");
            slots = Math.max(slots, cell.slot());
        }
        List<Column> columns = new ArrayList<>(List.of(Column.day("date")));
        for (int slot = 1; slot <= slots; slot++) {
            columns.add(Column.text("slot-" + slot));
        }
        List<Row> rows = new ArrayList<>();
        days.forEach((day, bySlot) -> {
            Row row = Row.line().with("date", day);
            bySlot.forEach((slot, who) -> row.with("slot-" + slot, String.join(", ", who)));
            rows.add(row);
        });
        return new Sheet(name(), SpokenDay.of(asked.month()), columns, rows);
    }
}
