package id.kube.registers;

import id.kube.daybook.Words;
import id.kube.roster.ShiftGrid;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Names;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Daftar hadir piket: of each member how many shifts she kept, gave to another, or missed. */
@ApplicationScoped
class AttendanceBook implements Report {

    private static final List<String> STATUSES =
            List.of("attended", "swapped", "missed", "planned");

    private final ShiftGrid grid;
    private final Names names;

    AttendanceBook(ShiftGrid grid, Names names) {
        this.grid = grid;
        this.names = names;
    }

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public Sheet sheet(Asked asked) {
        Names.Lookup known = names.open(asked.known());
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        grid.of(asked.month(), asked.known()).forEach(cell -> counts
                .computeIfAbsent(cell.member(), member -> new TreeMap<>())
                .merge(cell.status(), 1L, Long::sum));
        List<Row> rows = new ArrayList<>();
        counts.forEach((member, kept) -> {
            Row row = Row.line().with("name", known.member(member));
            STATUSES.forEach(status -> row.with(status, kept.getOrDefault(status, 0L)));
            rows.add(row);
        });
        if (!rows.isEmpty()) {
            Row total = Row.total("name", Words.sentence("line.total"));
            STATUSES.forEach(status -> total.with(status, Sheet.sum(rows, status)));
            rows.add(total);
        }
        return new Sheet(name(), SpokenDay.of(asked.month()), List.of(Column.text("name"),
                Column.count("attended"), Column.count("swapped"), Column.count("missed"),
                Column.count("planned"), Column.sign("signature")), rows);
    }
}
