package id.kube.intake;

import id.kube.forms.Choice;
import id.kube.quantity.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How goods are sold over the counter, and how many smallest units one of it has. */
enum Measure {
    BUAH(Unit.PCS, 1, "pcs", "biji", "butir", "bungkus", "saset", "sachet", "botol", "kaleng"),
    KILO(Unit.GRAM, 1_000, "kg", "kilogram"),
    LITER(Unit.ML, 1_000, "l", "ltr");

    private final Unit unit;
    private final int size;
    private final List<String> alsoSaid;

    Measure(Unit unit, int size, String... alsoSaid) {
        this.unit = unit;
        this.size = size;
        this.alsoSaid = List.of(alsoSaid);
    }

    /** As an entry names its smallest unit. */
    String unit() {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    int size() {
        return size;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Measure> of(String text) {
        String said = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.word().equals(said)
                || one.alsoSaid.contains(said)).findFirst();
    }

    /** As goods are counted that are known in a smallest unit. */
    static Measure of(Unit unit) {
        return Arrays.stream(values()).filter(one -> one.unit == unit).findFirst().orElseThrow();
    }

    static List<Choice> choices() {
        return Arrays.stream(values()).map(one -> new Choice(one.word(), "")).toList();
    }
}
