package id.kube.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.forms.Heading;
import id.kube.money.Rupiah;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what the shop sells, what it costs, and what of it is on the shelf. */
final class GoodsRows {

    /** Nothing is sold for less; it is what a spreadsheet makes of 12.000 that reads English. */
    private static final Rupiah LEAST_PRICE = Rupiah.of(50);
    private static final int LONGEST_MADE = 26;

    private final Draft draft;
    private final Taken codes;
    private final Taken names;
    private final Taken barcodes;

    GoodsRows(Known known, Draft draft) {
        this.draft = draft;
        this.codes = new Taken(known.goods().keySet());
        this.names = new Taken(known.goods().values());
        this.barcodes = new Taken(known.barcodes());
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
        Optional<Rupiah> price = price(row);
        Optional<Rupiah> cost = row.rupiah(Heading.COST);
        Optional<Long> stock = row.quantity(Heading.STOCK, measure.orElse(Measure.KILO))
                .filter(count -> count > 0);
        if (stock.isPresent() && !row.has(Heading.COST)) {
            row.fault(Heading.COST, "cost-needed");
        }
        if (price.isPresent() && cost.filter(paid -> paid.compareTo(price.get()) > 0).isPresent()) {
            row.remark(Heading.PRICE, "sold-at-a-loss", price.get(), cost.get());
        }
        if (name.isEmpty() || measure.isEmpty() || price.isEmpty()) {
            return;
        }
        String sku = code.orElseGet(() -> made(name.get()));
        ObjectNode body = Draft.body().put("sku", sku).put("name", name.get())
                .put("unit", measure.get().unit()).put("price", price.get().amount())
                .put("pricePer", measure.get().size());
        barcode.ifPresent(one -> body.putArray("barcodes").add(one));
        draft.entry("product", body);
        if (stock.isPresent() && cost.isPresent()) {
            row.hers("opening", Heading.STOCK);
            shelve(row, sku, stock.get(), cost.get(), measure.get());
        }
    }

    private void shelve(Reading row, String sku, long count, Rupiah cost, Measure measure) {
        boolean isBeyond = count / measure.size() > 0
                && cost.amount() > Reading.MOST / (count / measure.size());
        if (isBeyond) {
            row.fault(Heading.STOCK, "cell-too-large", row.cell(Heading.STOCK).text());
            return;
        }
        draft.goods(sku, count, cost.share(count, measure.size()));
    }

    private static Optional<Measure> measure(Reading row) {
        Optional<String> said = row.needed(Heading.UNIT);
        Optional<Measure> measure = said.flatMap(Measure::of);
        if (said.isPresent() && measure.isEmpty()) {
            row.fault(Heading.UNIT, "unknown-unit", said.get());
        }
        return measure;
    }

    private static Optional<Rupiah> price(Reading row) {
        if (!row.has(Heading.PRICE)) {
            row.fault(Heading.PRICE, "cell-empty", Heading.PRICE.title());
            return Optional.empty();
        }
        Optional<Rupiah> price = row.rupiah(Heading.PRICE);
        if (price.filter(asked -> asked.compareTo(LEAST_PRICE) < 0).isPresent()) {
            row.fault(Heading.PRICE, "price-too-small", price.get());
            return Optional.empty();
        }
        return price;
    }

    /** A code that is read as easily as the name: {@code MIE-GORENG}, and with -2 the next. */
    private String made(String name) {
        String plain = name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String bare = plain.substring(0, Math.min(LONGEST_MADE, plain.length()))
                .replaceAll("^-|-$", "");
        return codes.like(bare.isEmpty() ? "B" : bare);
    }
}
