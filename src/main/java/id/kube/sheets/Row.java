package id.kube.sheets;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A row of a sheet: texts, days and whole numbers by the names of their columns. */
public final class Row {

    private final Kind kind;
    private final Map<String, Object> cells = new LinkedHashMap<>();

    private Row(Kind kind) {
        this.kind = kind;
    }

    public static Row line() {
        return new Row(Kind.LINE);
    }

    /** Stands above a part of the sheet. */
    public static Row heading(String column, String text) {
        return new Row(Kind.HEADING).with(column, text);
    }

    /** Stands below what it adds up. */
    public static Row total(String column, String text) {
        return new Row(Kind.TOTAL).with(column, text);
    }

    /** Null leaves the cell empty. */
    public Row with(String column, Object value) {
        if (value != null) {
            cells.put(column, value);
        }
        return this;
    }

    @JsonProperty("row")
    public Kind kind() {
        return kind;
    }

    @JsonAnyGetter
    public Map<String, Object> cells() {
        return cells;
    }

    Optional<Object> cell(Column column) {
        return Optional.ofNullable(cells.get(column.name()));
    }

    /** What a row is to its sheet. */
    public enum Kind {
        HEADING, LINE, TOTAL
    }
}
