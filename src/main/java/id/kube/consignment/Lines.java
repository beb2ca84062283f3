package id.kube.consignment;

import id.kube.daybook.Recording;
import jakarta.enterprise.context.Dependent;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Numbers the rows that one entry writes. */
@Dependent
class Lines {

    private final Map<Recording, Integer> used = Collections.synchronizedMap(new WeakHashMap<>());

    int next(Recording entry) {
        return used.merge(entry, 1, Integer::sum) - 1;
    }
}
