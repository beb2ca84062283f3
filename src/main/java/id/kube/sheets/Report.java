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

    /** The question as this report takes it, such as up to the entry that sealed its month. */
    default Asked settled(Asked asked) {
        return asked;
    }

    /** The report as it is answered in JSON; the sheet itself where it has no form of its own. */
    default Object answer(Asked asked) {
        return sheet(asked);
    }
}
