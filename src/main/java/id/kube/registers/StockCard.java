package id.kube.registers;

import id.kube.daybook.BadField;
import id.kube.daybook.Words;
import id.kube.quantity.Quantity;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Names;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.sheets.Spoken;
import id.kube.stock.GoodsBook;
import id.kube.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Kartu stok of one good in the shop; the sales of a day are one line. */
@ApplicationScoped
class StockCard implements Report {

    private final GoodsBook goods;
    private final Names names;

    StockCard(GoodsBook goods, Names names) {
        this.goods = goods;
        this.names = names;
    }

    @Override
    public String name() {
        return "stock-card";
    }

    @Override
    public Sheet sheet(Asked asked) {
        String sku = asked.sku().orElseThrow(() -> new BadField("sku"));
        List<Row> rows = new ArrayList<>();
        long left = 0;
        long worth = 0;
        for (GoodsBook.Held held : goods.asOf(asked.from().minusDays(1), asked.upTo())) {
            if (held.place().equals(Stock.SHOP) && held.sku().equals(sku)) {
                left = held.quantity().count();
                worth = held.value().amount();
            }
        }
        rows.add(Row.total("text", Words.sentence("line.carried")).with("left", left)
                .with("value", worth));
        for (Line line : lines(sku, asked)) {
            left += line.in() - line.out();
            worth += line.value();
            rows.add(Row.line().with("date", line.date()).with("no", line.no())
                    .with("text", Words.sentence("kind." + line.type()))
                    .with("in", line.in() == 0 ? null : line.in())
                    .with("out", line.out() == 0 ? null : line.out()).with("left", left)
                    .with("value", worth));
        }
        rows.add(Row.total("text", Words.sentence("line.total"))
                .with("in", Sheet.sum(rows, "in")).with("out", Sheet.sum(rows, "out"))
                .with("left", left).with("value", worth));
        return new Sheet(name(), names.open(asked.known()).good(sku) + " (" + sku + "), "
                + Spoken.span(asked.from(), asked.to()), List.of(Column.day("date"),
                Column.count("no"), Column.text("text"), Column.count("in"),
                Column.count("out"), Column.count("left"), Column.money("value")), rows);
    }

    private List<Line> lines(String sku, Asked asked) {
        Map<String, Line> lines = new LinkedHashMap<>();
        TooManyLines.checked(goods.moved(Stock.SHOP, sku, asked.from(), asked.to(),
                asked.known(), TooManyLines.limit())).forEach(moved -> {
                    Line line = Line.of(moved, asked.detail());
                    lines.merge(line.key(), line, Line::plus);
                });
        return List.copyOf(lines.values());
    }

    /** One movement, or the sales of a day. */
    private record Line(java.time.LocalDate date, Long no, String type, long in, long out,
            long value) {

        static Line of(GoodsBook.Moved moved, boolean detail) {
            Quantity quantity = moved.quantity();
            boolean isSale = moved.type().equals("sale") && !detail;
            return new Line(moved.date(), isSale ? null : moved.no(), moved.type(),
                    Math.max(quantity.count(), 0), Math.max(-quantity.count(), 0),
                    moved.value().amount());
        }

        String key() {
            return date + "/" + type + "/" + no;
        }

        Line plus(Line other) {
            return new Line(date, no, type, in + other.in, out + other.out, value + other.value);
        }
    }
}
