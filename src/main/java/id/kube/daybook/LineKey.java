package id.kube.daybook;

import java.io.Serializable;
import java.util.Objects;

/** One row of those that an entry of a group left in a book. */
public class LineKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kubeId;
    private long entryNo;
    private int line;

    protected LineKey() {
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineKey key
                && entryNo == key.entryNo
                && line == key.line
                && kubeId.equals(key.kubeId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kubeId, entryNo, line);
    }
}
