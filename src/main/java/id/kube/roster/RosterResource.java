package id.kube.roster;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The schedule on the wall, and what became of it. */
@Path("/api/v1/roster/{month}")
class RosterResource {

    private final Turns turns;
    private final Presences presences;
    private final Misses misses;
    private final Substitutions substitutions;

    RosterResource(Turns turns, Presences presences, Misses misses,
            Substitutions substitutions) {
        this.turns = turns;
        this.presences = presences;
        this.misses = misses;
        this.substitutions = substitutions;
    }

    @GET
    @Transactional
    public Grid month(@PathParam("month") String month) {
        YearMonth asked = read(month);
        LocalDate first = asked.atDay(1);
        LocalDate last = asked.atEndOfMonth();
        return new Grid(asked.toString(),
                turns.inForce(first, last).stream()
                        .map(t -> new Cell(t.onDay(), t.slot(), t.member(), null)).toList(),
                presences.between(first, last).stream()
                        .map(p -> new Cell(p.onDay(), p.slot(), p.member(), null)).toList(),
                misses.between(first, last).stream()
                        .map(m -> new Cell(m.onDay(), m.slot(), m.member(),
                                m.docked() ? "docked" : "freed")).toList(),
                substitutions.between(first, last).stream()
                        .map(s -> new Cell(s.onDay(), s.slot(), s.member(),
                                s.status() + " " + s.sub())).toList());
    }

    private static YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException notAMonth) {
            throw new NotFoundException();
        }
    }

    /** A month: who was planned, who came, who missed, who was swapped. */
    record Grid(String month, List<Cell> planned, List<Cell> attended, List<Cell> missed,
            List<Cell> swapped) {
    }

    /** One shift of one member. */
    record Cell(LocalDate date, int slot, String member, String note) {
    }
}
