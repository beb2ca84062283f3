package id.kube.printing;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.StoredEntry;
import id.kube.money.Rupiah;
import java.util.List;

/** The words of the slip that proves what a member has handed in. */
record DepositSlip(String shop, String copy, String number, String when, String member,
        String code, String by, List<GoodsLine> lines, String before, String way, String amount,
        String spoken, String commission, String now, Standing.Held held, String stamp,
        String square, String check) {

    /** Above this a receipt for money needs a stamp. */
    private static final Rupiah STAMPED = Rupiah.of(5_000_000);

    static DepositSlip of(StoredEntry entry, String kube, int part, Names names,
            Standing standing) {
        JsonNode body = entry.body();
        String number = PaperDay.number("S", entry.date(), entry.no());
        String member = body.path("member").asText();
        Rupiah amount = Rupiah.of(body.path("amount").asLong());
        Rupiah commission = Rupiah.of(body.path("commission").asLong());
        Rupiah before = standing.carried(member, entry.bookedOn(), entry.no() - 1);
        Rupiah now = standing.carried(member, entry.bookedOn(), entry.no());
        return new DepositSlip(names.shop(kube), PaperLines.copy(part, "ANGGOTA"), number,
                PaperLines.when(entry), names.member(member), member,
                PaperLines.by(body, names),
                PaperLines.goods(body.path("lines"), "", names::goods), before.digits(),
                way(body.path("to").asText()), amount.isPositive() ? amount.digits() : "",
                SpokenRupiah.of(amount), commission.isPositive() ? commission.digits() : "",
                PaperLines.rupiah(now), standing.held(member, entry.bookedOn(), entry.no()),
                amount.compareTo(STAMPED) > 0 ? "meterai" : "",
                PaperLines.square(entry, number, amount), PaperLines.check(entry));
    }

    private static String way(String to) {
        return switch (to) {
            case "bank" -> "Setor lewat bank";
            case "qris" -> "Setor lewat QRIS";
            default -> "Setor tunai";
        };
    }
}
