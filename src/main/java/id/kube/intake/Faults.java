package id.kube.intake;

import id.kube.daybook.Words;
import id.kube.forms.Filled;
import id.kube.forms.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What was found on a form: faults that stop it, and remarks that only ask to look again. */
final class Faults {

    private final Predicate<String> mayWrite;
    private final Set<String> refused = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> remarks = new ArrayList<>();

    /** For somebody who may write some kinds of entry only. */
    Faults(Predicate<String> mayWrite) {
        this.mayWrite = mayWrite;
    }

    /** A fault, once in each part, where what a cell leads to is not hers to write. */
    void mustBeHers(Line line, Line.Cell cell, String type) {
        String part = line.part().title();
        if (!mayWrite.test(type) && refused.add(part + type)) {
            fault(line, cell, "not-her-part", part);
        }
    }

    void fault(Line line, Line.Cell cell, String code, Object... figures) {
        faults.add(told(line.part().title(), line.row(), cell.at(), code, figures));
    }

    void remark(Line line, Line.Cell cell, String code, Object... figures) {
        remarks.add(told(line.part().title(), line.row(), cell.at(), code, figures));
    }

    void missing(Filled.Missing head) {
        faults.add(told(head.part().title(), 0, head.at(), "head-missing",
                head.heading().title()));
    }

    void stray(Line.Cell cell) {
        faults.add(told("", 0, cell.at(), "unknown-row", cell.text()));
    }

    List<Fault> all() {
        return faults;
    }

    List<Fault> remarks() {
        return remarks;
    }

    private static Fault told(String sheet, int row, String cell, String code,
            Object... figures) {
        return new Fault(sheet, row, cell, code, Words.sentence(code, figures));
    }
}
