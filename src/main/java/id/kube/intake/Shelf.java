package id.kube.intake;

import id.kube.forms.Heading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The goods of which a form may speak, and how each is counted. */
final class Shelf {

    private final Named goods;
    private final Map<String, Measure> measures;

    Shelf(Map<String, String> names, Map<String, Measure> measures) {
        this.goods = new Named(names);
        this.measures = new HashMap<>(measures);
    }

    void add(String sku, String name, Measure measure) {
        goods.add(sku, name);
        measures.put(sku, measure);
    }

    /** The sku of what a cell names; a fault where it is nothing known. */
    Optional<String> read(Reading row, Heading heading) {
        return goods.read(row, heading, "good-not-known", "good-of-several");
    }

    Measure measure(String sku) {
        return measures.get(sku);
    }
}
