package id.kube.printing;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.StoredEntry;
import id.kube.money.Rupiah;
import java.time.LocalDate;
import java.util.List;

/** The words of the slip a member signs for goods she takes along. */
record ConsignmentSlip(String shop, String copy, String number, String when, String member,
        String code, String by, List<GoodsLine> lines, String owed, String due, String before,
        String added, String now, String limit, String square, String check) {

    static ConsignmentSlip of(StoredEntry entry, String kube, int part, Names names,
            Standing standing) {
        JsonNode body = entry.body();
        String number = PaperDay.number("T", entry.date(), entry.no());
        String member = body.path("member").asText();
        Rupiah owed = PaperLines.sum(body.path("lines"), "settle");
        Rupiah now = standing.carried(member, entry.bookedOn(), entry.no());
        return new ConsignmentSlip(names.shop(kube), PaperLines.copy(part, "ANGGOTA"), number,
                PaperLines.when(entry), names.member(member), member,
                PaperLines.by(body, names),
                PaperLines.goods(body.path("lines"), "settle", names::goods),
                PaperLines.rupiah(owed), body.has("due")
                        ? PaperDay.day(LocalDate.parse(body.path("due").asText())) : "",
                now.minus(owed).digits(), owed.digits(), PaperLines.rupiah(now),
                standing.limit("consign.limit", entry.bookedOn()).digits(),
                PaperLines.square(entry, number, owed), PaperLines.check(entry));
    }
}
