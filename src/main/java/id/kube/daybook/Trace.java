package id.kube.daybook;

import java.util.List;

/** What an entry left in the books of one module, to be shown beside it; a bean per module. */
public interface Trace {

    /** The name it is shown under, such as {@code postings}. */
    String name();

    /** What the entry left there, in order; empty where it left nothing. */
    List<?> of(StoredEntry entry);
}
