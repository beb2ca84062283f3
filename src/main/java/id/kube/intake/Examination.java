package id.kube.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.forms.Filled;
import id.kube.forms.Part;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A form looked through from end to end: what would be written, and what stands in the way. */
final class Examination {

    /** More than these nobody reads at once; how many there are is told. */
    private static final int SHOWN = 200;

    private final Faults faults;
    private final Draft draft = new Draft();
    private final Map<Part, Integer> counts = new EnumMap<>(Part.class);

    private Examination(Faults faults) {
        this.faults = faults;
    }

    /**
     * Looks a form through.
     *
     * @param mayWrite the kinds of entry that are hers to write who sends it
     * @throws NothingFilledIn where there is nothing on it
     */
    static Examination of(Filled form, Known known, LocalDate today,
            Predicate<String> mayWrite) {
        boolean isEmpty = form.lines().isEmpty() && form.missing().isEmpty()
                && form.strays().isEmpty();
        if (isEmpty) {
            throw new NothingFilledIn();
        }
        Examination examination = new Examination(new Faults(mayWrite));
        examination.read(form, known, today);
        return examination;
    }

    private void read(Filled form, Known known, LocalDate today) {
        form.missing().forEach(faults::missing);
        form.strays().forEach(faults::stray);
        MemberRows members = new MemberRows(known, draft, today);
        members.read(rows(form, Part.MEMBERS));
        GoodsRows goods = new GoodsRows(known, draft);
        goods.read(rows(form, Part.GOODS));
        new CustomerRows(known, draft, today).read(rows(form, Part.CUSTOMERS));
        new CarriedRows(known, draft, today, members.people(), goods.shelf())
                .read(rows(form, Part.CARRIED));
        new EquipmentRows(known, draft, today).read(rows(form, Part.EQUIPMENT));
        new BalanceRows(known, draft, today, members.people())
                .read(rows(form, Part.BALANCES));
    }

    private List<Reading> rows(Filled form, Part part) {
        List<Reading> rows = form.lines().stream().filter(line -> line.part() == part)
                .map(line -> new Reading(line, faults)).toList();
        counts.put(part, rows.size());
        return rows;
    }

    /**
     * The entries it comes to.
     *
     * @param name what they are named after
     * @throws FaultyForm where anything is in the way of writing them
     * @throws NothingFilledIn where there are none, such as of balances that are all nought
     */
    List<ObjectNode> page(String name, LocalDate day) {
        if (faultsInAll() > 0) {
            throw new FaultyForm(faultsInAll(), shownFaults());
        }
        List<ObjectNode> page = draft.page(name, day);
        if (page.isEmpty()) {
            throw new NothingFilledIn();
        }
        return page;
    }

    Sums sums() {
        return draft.sums();
    }

    int faultsInAll() {
        return faults.all().size();
    }

    List<Fault> shownFaults() {
        return faults.all().stream().limit(SHOWN).toList();
    }

    List<Fault> shownRemarks() {
        return faults.remarks().stream().limit(SHOWN).toList();
    }

    Counts counts() {
        return new Counts(counts.get(Part.MEMBERS), counts.get(Part.GOODS),
                counts.get(Part.CUSTOMERS), counts.get(Part.CARRIED),
                counts.get(Part.EQUIPMENT), counts.get(Part.BALANCES));
    }

    /** How many rows of each part. */
    record Counts(int members, int goods, int customers, int carried, int equipment,
            int balances) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    }
}
