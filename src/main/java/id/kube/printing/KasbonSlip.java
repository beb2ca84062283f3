package id.kube.printing;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.StoredEntry;
import id.kube.daybook.UnknownReference;
import id.kube.money.Rupiah;
import java.time.LocalDate;
import java.util.List;

/** The words of the slip a customer signs for what she pays later. */
record KasbonSlip(String shop, String copy, String number, String when, String customer,
        String by, List<GoodsLine> lines, String amount, String spoken, String due,
        String before, String now, String limit, String square, String check) {

    static KasbonSlip of(StoredEntry entry, String kube, int part, Names names,
            Standing standing) {
        JsonNode body = entry.body();
        JsonNode owed = owed(entry);
        String customer = owed.path("party").asText();
        Rupiah amount = Rupiah.of(owed.path("amount").asLong());
        LocalDate day = entry.bookedOn();
        Rupiah now = standing.kasbon(customer, day, entry.no());
        String number = PaperDay.number("B", entry.date(), entry.no());
        return new KasbonSlip(names.shop(kube), PaperLines.copy(part, "PEMBELI"), number,
                PaperLines.when(entry), names.customer(customer), PaperLines.by(body, names),
                PaperLines.goods(body.path("lines"), "amount", names::goods),
                PaperLines.rupiah(amount), SpokenRupiah.of(amount),
                PaperDay.day(entry.date().plusDays(standing.days("kasbon.days", day))),
                now.minus(amount).digits(), PaperLines.rupiah(now),
                standing.kasbonLimit(customer, day).digits(),
                PaperLines.square(entry, number, amount), PaperLines.check(entry));
    }

    static boolean isPaidBy(JsonNode sale, String way) {
        for (JsonNode pay : sale.path("pay")) {
            if (pay.path("m").asText().equals(way)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode owed(StoredEntry entry) {
        for (JsonNode pay : entry.body().path("pay")) {
            if (pay.path("m").asText().equals("kasbon")) {
                return pay;
            }
        }
        throw new UnknownReference(entry.id());
    }
}
