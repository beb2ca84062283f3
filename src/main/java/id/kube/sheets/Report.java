package id.kube.sheets;

/** A report that can be asked for by its name. */
public interface Report {

    /** As it stands in the path and in {@code words/}. */
    String name();

    /** The report as a sheet, for tables and paper. */
    Sheet sheet(Asked asked);

    /** The report as it is answered in JSON; the sheet itself where it has no form of its own. */
    default Object answer(Asked asked) {
        return sheet(asked);
    }
}
