package id.kube.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.forms.Heading;
import id.kube.money.Rupiah;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what the shop sells, what it costs, and what of it is on the shelf. */
final class GoodsRows {

    private static final int LONGEST_MADE = 26;

    private final Draft draft;
    private final Shelf shelf;
    private final Taken codes;
    private final Taken names;
    private final Taken barcodes;

    GoodsRows(Known known, Draft draft) {
        this.draft = draft;
        this.shelf = new Shelf(known.goods(), known.measures());
        this.codes = new Taken(known.goods().keySet());
        this.names = new Taken(known.goods().values());
        this.barcodes = new Taken(known.barcodes());
    }

    /** All goods, also those of the form; only after it was read. */
    Shelf shelf() {
        return shelf;
    }

    void read(List<Reading> rows) {
        rows.forEach(row -> codes.claim(row, Heading.CODE));
        rows.forEach(this::read);
    }

    private void read(Reading row) {
        row.hers("product", Heading.NAME);
        names.claim(row, Heading.NAME);
        barcodes.claim(row, Heading.BARCODE);
        Optional<String> code = row.text(Heading.CODE);
        Optional<String> name = row.needed(Heading.NAME);
        Optional<String> barcode = row.text(Heading.BARCODE);
        Optional<Measure> measure = measure(row);
        Optional<Rupiah> price = row.price(Heading.PRICE);
        Optional<Rupiah> cost = row.rupiah(Heading.COST);
        Optional<Long> stock = row.quantity(Heading.STOCK, measure.orElse(Measure.KILO))
                .filter(count -> count > 0);
        if (stock.isPresent() && !row.has(Heading.COST)) {
            row.fault(Heading.COST, "cost-needed");
        }
        if (price.isPresent() && cost.filter(paid -> paid.compareTo(price.get()) > 0).isPresent()) {
            row.remark(Heading.PRICE, "sold-at-a-loss", price.get(), cost.get());
        }
        if (name.isEmpty()) {
            return;
        }
        String sku = code.orElseGet(() -> made(name.get()));
        shelf.add(sku, name.get(), measure.orElse(Measure.KILO));
        if (measure.isEmpty() || price.isEmpty()) {
            return;
        }
        ObjectNode body = Draft.body().put("sku", sku).put("name", name.get())
                .put("unit", measure.get().unit()).put("price", price.get().amount())
                .put("pricePer", measure.get().size());
        barcode.ifPresent(one -> body.putArray("barcodes").add(one));
        draft.entry("product", body);
        if (stock.isPresent() && cost.isPresent()) {
            row.hers("opening", Heading.STOCK);
            row.worth(Heading.STOCK, stock.get(), cost.get(), measure.get())
                    .ifPresent(value -> draft.goods(sku, stock.get(), value));
        }
    }

    private static Optional<Measure> measure(Reading row) {
        Optional<String> said = row.needed(Heading.UNIT);
        Optional<Measure> measure = said.flatMap(Measure::of);
        if (said.isPresent() && measure.isEmpty()) {
            row.fault(Heading.UNIT, "unknown-unit", said.get());
        }
        return measure;
    }

    /** A code that is read as easily as the name: {@code MIE-GORENG}, and with -2 the next. */
    private String made(String name) {
        String plain = name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String bare = plain.substring(0, Math.min(LONGEST_MADE, plain.length()))
                .replaceAll("^-|-$", "");
        return codes.like(bare.isEmpty() ? "B" : bare);
    }
}
