package id.kube.intake;

import id.kube.daybook.Refusal;
import java.util.List;
import java.util.Map;

/** Something on the form is wrong, so nothing of it is written. */
public class FaultyForm extends Refusal {

    private final transient List<Fault> faults;

    FaultyForm(int count, List<Fault> faults) {
        super("faulty-form", count);
        this.faults = faults;
    }

    /** What is wrong, cell by cell. */
    @Override
    public Map<String, Object> further() {
        return Map.of("faults", faults);
    }
}
