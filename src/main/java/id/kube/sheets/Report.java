package id.kube.sheets;

import java.util.List;

/** A report that can be asked for by its name. */
public interface Report {

    /** As it stands in the path and in {@code words/}. */
    String name();

    /** The report as a sheet, for tables and paper. */
    Sheet sheet(Asked asked);

    /** All its sheets, for what is laid before a meeting in one piece. */
    default List<Sheet> sheets(Asked asked) {
        return List.of(sheet(asked));
    }

    /**
     * Whether a closed month is read up to the entry that closed it, so that its paper is the same
     * whenever it is printed; not where it shows what became of the month since.
     */
    default boolean isSealedWithItsMonth() {
        return true;
    }

    /** The report as it is answered in JSON; the sheet itself where it has no form of its own. */
    default Object answer(Asked asked) {
        return sheet(asked);
    }
}
