package id.kube.registers;

import id.kube.daybook.Words;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Names;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.stock.GoodsBook;
import id.kube.stock.Stock;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Daftar persediaan: what lies in the shop and with members, and at what it stands. */
@ApplicationScoped
class StockList implements Report {

    private final GoodsBook goods;
    private final Names names;

    StockList(GoodsBook goods, Names names) {
        this.goods = goods;
        this.names = names;
    }

    @Override
    public String name() {
        return "stock";
    }

    @Override
    public Sheet sheet(Asked asked) {
        Names.Lookup known = names.open(asked.known());
        List<Row> rows = new ArrayList<>();
        goods.asOf(asked.day(), asked.upTo()).forEach(held -> rows.add(Row.line()
                .with("place", held.place().equals(Stock.SHOP) ? Words.sentence("word.shop")
                        : known.member(held.place()))
                .with("code", held.sku()).with("name", known.good(held.sku()))
                .with("quantity", held.quantity().count())
                .with("value", held.value().amount())));
        rows.add(Row.total("name", Words.sentence("line.total"))
                .with("value", Sheet.sum(rows, "value")));
        return new Sheet(name(), SpokenDay.of(asked.day()), List.of(Column.text("place"),
                Column.text("code"), Column.text("name"), Column.count("quantity"),
                Column.money("value")), rows);
    }
}
