package id.kube.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The schedule of a month, and what became of each shift. */
@ApplicationScoped
public class ShiftGrid {

    private final Turns turns;
    private final Presences presences;
    private final Misses misses;
    private final Substitutions substitutions;

    ShiftGrid(Turns turns, Presences presences, Misses misses, Substitutions substitutions) {
        this.turns = turns;
        this.presences = presences;
        this.misses = misses;
        this.substitutions = substitutions;
    }

    /**
     * Of each member's shift the last word, and who stands in where that was told before; by day,
     * slot and member.
     *
     * @param known as it stood after the entry with this number
     */
    public List<Cell> of(YearMonth month, long known) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        List<Cell> told = new ArrayList<>();
        turns.inForce(first, last, known).forEach(
                t -> told.add(new Cell(t.onDay(), t.slot(), t.member(), "planned", null)));
        substitutions.between(first, last, known).forEach(s -> told.add(new Cell(s.onDay(),
                s.slot(), s.member(), s.isAgreed() ? "swapped" : "planned",
                s.isAgreed() ? s.sub() : null)));
        presences.between(first, last, known).forEach(
                p -> told.add(new Cell(p.onDay(), p.slot(), p.member(), "attended", null)));
        misses.between(first, last, known).forEach(m -> told.add(new Cell(m.onDay(), m.slot(),
                m.member(), m.docked() ? "missed" : "swapped", null)));
        Map<String, Cell> grid = new TreeMap<>();
        told.forEach(cell -> grid.merge(cell.key(), cell, Cell::then));
        return List.copyOf(grid.values());
    }

    /**
     * One shift of one member.
     *
     * @param status {@code planned}, {@code attended}, {@code missed} or {@code swapped}
     * @param by who stands in, where she is known; else null
     */
    public record Cell(LocalDate date, int slot, String member, String status, String by) {

        private String key() {
            return date + "/" + slot + "/" + member;
        }

        private Cell then(Cell later) {
            boolean isSwapped = later.status().equals("swapped") && later.by() == null;
            return isSwapped ? new Cell(date, slot, member, "swapped", by) : later;
        }
    }
}
