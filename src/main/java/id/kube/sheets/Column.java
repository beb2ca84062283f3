package id.kube.sheets;

import com.fasterxml.jackson.annotation.JsonIgnore;
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

    /** Drawn as long as its number says, of 100; beside the figure it belongs to. */
    public static Column bar(String name) {
        return new Column(name, Kind.BAR);
    }

    /** Whether it is for eyes and pens, and no column of a table that is worked with. */
    @JsonIgnore
    public boolean isOnlyForPaper() {
        return kind == Kind.SIGN || kind == Kind.BAR;
    }

    /** The Indonesian heading. */
    @JsonProperty
    public String title() {
        return Words.sentence("column." + name);
    }

    /** What stands in it. */
    public enum Kind {
        TEXT, MONEY, COUNT, DAY, SIGN, BAR
    }
}
