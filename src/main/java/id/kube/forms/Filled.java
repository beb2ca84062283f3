package id.kube.forms;

import java.util.List;

/**
 * A form as it came back.
 *
 * @param lines the rows with something in them, without the examples
 * @param missing the columns that were taken out although they must be filled in
 * @param strays in a table, what stands in front of rows that are of no part
 */
public record Filled(List<Line> lines, List<Missing> missing, List<Line.Cell> strays) {

    /** A head that is not there, and the cell of the first head that is. */
    public record Missing(Part part, Heading heading, String at) {
    }
}
