package id.kube.ledger;

import id.kube.daybook.Recording;
import jakarta.enterprise.context.Dependent;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Numbers the rows that one entry writes, however often its use case comes back. */
@Dependent
class Lines {

    private final Map<Recording, Integer> used = Collections.synchronizedMap(new WeakHashMap<>());

    int next(Recording entry) {
        return used.merge(entry, 1, Integer::sum) - 1;
    }
}
