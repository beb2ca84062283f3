package id.kube.roster;

import id.kube.daybook.BadField;
import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Mirror;
import id.kube.daybook.Recording;
import id.kube.members.Members;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Planning shifts, swapping them, keeping them and missing them. */
@ApplicationScoped
class RosterKinds implements Kinds, Mirror {

    private final Turns turns;
    private final PlannedDays plannedDays;
    private final Substitutions substitutions;
    private final Attendance attendance;
    private final Misses misses;
    private final Members members;
    private final WageLock wages;

    RosterKinds(Turns turns, PlannedDays plannedDays, Substitutions substitutions,
            Attendance attendance, Misses misses, Members members, WageLock wages) {
        this.turns = turns;
        this.plannedDays = plannedDays;
        this.substitutions = substitutions;
        this.attendance = attendance;
        this.misses = misses;
        this.members = members;
        this.wages = wages;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.decision("shift.plan", Plan::read, this::plan);
        kinds.either("shift.swap", Swap::read, this::swap);
        kinds.fact("shift.attend", fields -> fields.code("member"), this::attend);
        kinds.either("shift.miss", Absence::read, this::miss);
    }

    /**
     * A plan may name people who join later: it is written before the first of them signs. From
     * its first day to its last it replaces what stood there, also on a day without a cell, on
     * which the shop stays shut.
     */
    private void plan(Recording entry, Plan plan) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Cell cell : plan.cells()) {
            if (!YearMonth.from(cell.day()).equals(plan.month()) || cell.slot() > plan.slots()) {
                throw new BadField("cells");
            }
            if (!cell.day().isBefore(entry.businessDay())) {
                turns.persist(new Turn(cell.day(), cell.slot(), cell.member(), entry.no()));
                days.add(cell.day());
            }
        }
        if (!days.isEmpty()) {
            days.first().datesUntil(days.last().plusDays(1))
                    .forEach(day -> plannedDays.persist(new PlannedDay(day, entry.no())));
        }
    }

    private void swap(Recording entry, Swap swap) {
        Shift shift = Shift.of(entry);
        members.require(entry, swap.member());
        members.require(entry, swap.sub());
        substitutions.persist(new Substitution(entry.no(), shift.day(), shift.slot(),
                swap.member(), swap.sub(), swap.status()));
    }

    private void attend(Recording entry, String member) {
        Shift shift = Shift.of(entry);
        members.require(entry, member);
        attendance.mark(entry, shift, member);
    }

    private void miss(Recording entry, Absence absence) {
        Shift shift = Shift.of(entry);
        members.require(entry, absence.member());
        absence.sub().ifPresent(sub -> members.require(entry, sub));
        YearMonth month = YearMonth.from(shift.day());
        entry.must(!wages.isAccrued(month, absence.member()),
                () -> new WageAccrued(month, absence.member()));
        boolean freed = absence.reported() && absence.sub().isPresent()
                || substitutions.frees(shift, absence.member());
        boolean docked = absence.dock().orElse(!freed);
        misses.persist(new MissedShift(entry.no(), absence.member(), shift.day(), shift.slot(),
                docked));
    }

    /** What is taken back is switched off by itself; a credited month is past changing. */
    @Override
    public boolean mirror(Recording by, long original) {
        List<MissedShift> taken = misses.of(original);
        for (MissedShift missed : taken) {
            YearMonth month = YearMonth.from(missed.onDay());
            if (wages.isAccrued(month, missed.member())) {
                throw new WageAccrued(month, missed.member());
            }
        }
        return !taken.isEmpty();
    }

    private record Plan(YearMonth month, int slots, List<Cell> cells) {

        static Plan read(Fields fields) {
            return new Plan(fields.month("month"), (int) fields.whole("slots", 1, 9),
                    fields.list("cells", Cell::read));
        }
    }

    private record Cell(LocalDate day, int slot, String member) {

        static Cell read(Fields fields) {
            return new Cell(fields.day("date"), (int) fields.whole("slot", 1, 9),
                    fields.code("member"));
        }
    }

    private record Swap(String member, String sub, String status) {

        static Swap read(Fields fields) {
            return new Swap(fields.code("member"), fields.code("sub"),
                    fields.choice("status", "asked", "reported", "approved", "refused"));
        }
    }

    private record Absence(String member, Optional<String> sub, boolean reported,
            Optional<Boolean> dock) {

        static Absence read(Fields fields) {
            return new Absence(fields.code("member"), fields.optionalCode("sub"),
                    fields.flag("reported").orElse(false), fields.flag("dock"));
        }
    }
}
