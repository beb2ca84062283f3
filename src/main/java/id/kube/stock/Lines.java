package id.kube.stock;

import jakarta.enterprise.context.RequestScoped;

/** Numbers the movements of the entry being written. */
@RequestScoped
class Lines {

    private long entryNo;
    private int last;

    int next(long entry) {
        if (entry != entryNo) {
            entryNo = entry;
            last = 0;
        }
        return ++last;
    }
}
