package id.kube.printing;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.StoredEntry;
import id.kube.money.Rupiah;
import java.util.ArrayList;
import java.util.List;

/** The words of the receipt a buyer takes home. */
record SaleSlip(String shop, String place, String number, String when, String shift, String by,
        List<GoodsLine> lines, String goods, String discount, String total, List<Paid> payments,
        int kinds, String square, String check) {

    /** A square code costs two centimetres of paper; below this nobody comes to check. */
    private static final Rupiah SQUARED = Rupiah.of(100_000);

    static SaleSlip of(StoredEntry entry, String kube, Names names) {
        JsonNode body = entry.body();
        String number = PaperDay.number("J", entry.date(), entry.no());
        Rupiah goods = PaperLines.sum(body.path("lines"), "amount");
        Rupiah discount = Rupiah.of(body.path("discount").asLong());
        Rupiah total = goods.minus(discount);
        List<Paid> payments = new ArrayList<>();
        body.path("pay").forEach(pay -> payments.add(Paid.of(pay, names)));
        return new SaleSlip(names.shop(kube), names.place(), number, PaperLines.when(entry),
                PaperDay.shift(body.path("shift").asText("")), PaperLines.by(body, names),
                PaperLines.goods(body.path("lines"), "amount", names::goods), goods.digits(),
                discount.isPositive() ? discount.negated().digits() : "",
                PaperLines.rupiah(total), payments, body.path("lines").size(),
                total.compareTo(SQUARED) >= 0 ? PaperLines.square(entry, number, total) : "",
                PaperLines.check(entry));
    }
}
