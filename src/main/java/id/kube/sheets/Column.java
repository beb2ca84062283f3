package id.kube.sheets;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kube.daybook.Words;

/** A column of a sheet. */
public record Column(String name, Kind kind) {

    public static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }

    public static Column money(String name) {
        return new Column(name, Kind.MONEY);
    }

    public static Column count(String name) {
        return new Column(name, Kind.COUNT);
    }

    public static Column day(String name) {
        return new Column(name, Kind.DAY);
    }

    /** Left empty on paper, to be signed. */
    public static Column sign(String name) {
        return new Column(name, Kind.SIGN);
    }

    /** The Indonesian heading. */
    @JsonProperty
    public String title() {
        return Words.sentence("column." + name);
    }

    /** What stands in it. */
    public enum Kind {
        TEXT, MONEY, COUNT, DAY, SIGN;

        boolean isNumber() {
            return this == MONEY || this == COUNT;
        }
    }
}
