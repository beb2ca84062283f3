package id.kube.daybook;

import java.io.Serializable;
import java.util.Objects;

/** What one entry of a group left in a book, where that is one row. */
public class EntryKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kubeId;
    private long entryNo;

    protected EntryKey() {
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryKey key
                && entryNo == key.entryNo
                && kubeId.equals(key.kubeId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kubeId, entryNo);
    }
}
