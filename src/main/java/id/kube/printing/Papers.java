package id.kube.printing;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.StoredEntry;
import id.kube.money.Rupiah;
import id.kube.printing.ReceiptDocument.Pen;
import id.kube.reports.Slip;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Writes the papers of the shop; every figure is the stored entry's own. */
@ApplicationScoped
class Papers {

    /** What is signed is printed twice: one for the member, one for the group. */
    private static final int SIGNED = 2;

    private final Names names;

    Papers(Names names) {
        this.names = names;
    }

    List<ReceiptDocument> of(DocumentType type, StoredEntry entry, String kube) {
        return switch (type) {
            case SALE -> List.of(sale(entry, kube));
            case CONSIGNMENT -> slips(part -> consignment(entry, kube, part));
            case DEPOSIT -> slips(part -> deposit(entry, kube, part));
            case INCOME, POSITION, TEST -> throw new IllegalArgumentException(
                    type + " tells of no entry");
        };
    }

    /** A statement from top to bottom, with the number up to which the books were read. */
    ReceiptDocument statement(Slip slip, String kube) {
        Pen pen = ReceiptDocument.pen().title(slip.title().toUpperCase(Locale.ROOT))
                .centred(names.shop(kube)).centred(slip.period());
        for (Slip.Line line : slip.lines()) {
            if (line.amount().isEmpty()) {
                pen.rule().bold(line.words());
            } else if (line.isTotal()) {
                pen.boldPair(line.words(), line.amount().get().digits());
            } else {
                pen.pair("  " + line.words(), line.amount().get().digits());
            }
        }
        return pen.rule().centred("Sampai catatan no. " + slip.known()).done();
    }

    /** The page that shows what a printer does well and what it does not. */
    static ReceiptDocument test(PrinterProfile profile) {
        StringBuilder ruler = new StringBuilder();
        IntStream.rangeClosed(1, profile.columns()).forEach(digit -> ruler.append(digit % 10));
        return ReceiptDocument.pen().title("C E T A K   U J I")
                .centred("profil: " + profile.id()).text(ruler.toString())
                .centred("tepat " + profile.columns() + " huruf = 1 baris penuh")
                .bold("Tebal").tall("Tinggi ganda").rule()
                .pair("Rata kiri", "rata kanan")
                .text("1. Baris angka pas 1 baris?").text("2. Huruf aneh di awal baris?")
                .text("3. QR di bawah bisa dipindai?").text("4. Kertas cukup maju disobek?")
                .qr("AMANAH CETAK UJI").centred("Jawab di layar: Ya / Tidak").done();
    }

    private static List<ReceiptDocument> slips(IntFunction<ReceiptDocument> s) {
        return IntStream.rangeClosed(1, SIGNED).mapToObj(s).toList();
    }

    private ReceiptDocument sale(StoredEntry entry, String kube) {
        JsonNode body = entry.body();
        String number = PaperDay.number("J", entry.date(), entry.no());
        Pen pen = ReceiptDocument.pen().title(names.shop(kube))
                .centred("Warung Sembako - milik bersama").rule()
                .text("No    : " + number).text("Tgl   : " + PaperLines.when(entry));
        if (body.has("by")) {
            pen.text("Piket : " + names.member(body.path("by").asText()));
        }
        pen.rule();
        PaperLines.goods(pen, body.path("lines"), "amount", names::goods);
        pen.rule();
        Rupiah goods = PaperLines.sum(body.path("lines"), "amount");
        Rupiah discount = Rupiah.of(body.path("discount").asLong());
        if (discount.isPositive()) {
            pen.pair("Jumlah", goods.digits()).pair("Potongan", discount.negated().digits());
        }
        pen.boldPair("TOTAL", PaperLines.rupiah(goods.minus(discount)));
        body.path("pay").forEach(pay -> paid(pen, pay));
        return pen.rule().text(body.path("lines").size() + " jenis barang")
                .centred("Terima kasih, Bu/Pak!").centred("Laba warung ini untuk")
                .centred("keluarga anggota KUBE.")
                .centred(number + "  cek " + PaperLines.check(entry)).done();
    }

    private static void paid(Pen pen, JsonNode pay) {
        Rupiah amount = Rupiah.of(pay.path("amount").asLong());
        String way = switch (pay.path("m").asText()) {
            case "till" -> "Tunai";
            case "qris" -> "QRIS";
            case "bank" -> "Transfer bank";
            case "treasury" -> "Tunai ke bendahara";
            case "kasbon" -> "Kasbon " + pay.path("party").asText();
            default -> pay.path("m").asText();
        };
        if (pay.has("tendered")) {
            Rupiah tendered = Rupiah.of(pay.path("tendered").asLong());
            pen.pair(way, tendered.digits()).pair("Kembali", tendered.minus(amount).digits());
        } else {
            pen.pair(way, amount.digits());
        }
    }

    private ReceiptDocument consignment(StoredEntry entry, String kube, int part) {
        JsonNode body = entry.body();
        String number = PaperDay.number("T", entry.date(), entry.no());
        String member = body.path("member").asText();
        Pen pen = head("S U R A T   T I T I P A N", kube, part)
                .text("No    : " + number).text("Tgl   : " + PaperLines.when(entry))
                .text("Kepada: " + names.member(member));
        String by = giver(pen, body, "Dicatat: ");
        pen.rule().text("Barang dibawa untuk dijual:");
        PaperLines.goods(pen, body.path("lines"), "settle", names::goods);
        Rupiah owed = PaperLines.sum(body.path("lines"), "settle");
        pen.rule().boldPair("WAJIB SETOR", PaperLines.rupiah(owed));
        if (body.has("due")) {
            pen.text("Paling lambat: "
                    + PaperDay.day(LocalDate.parse(body.path("due").asText())));
        }
        pen.rule().text("Barang ini MILIK KUBE sampai uangnya disetor.")
                .text("Barang sisa boleh dikembalikan utuh.").blank()
                .signatures("Yang membawa,", names.member(member), "Yang memberi,", by);
        return foot(pen, entry, number, owed);
    }

    private ReceiptDocument deposit(StoredEntry entry, String kube, int part) {
        JsonNode body = entry.body();
        String number = PaperDay.number("S", entry.date(), entry.no());
        String member = body.path("member").asText();
        Pen pen = head("B U K T I   S E T O R A N", kube, part)
                .text("No    : " + number).text("Tgl   : " + PaperLines.when(entry))
                .text("Dari  : " + names.member(member));
        String by = giver(pen, body, "Terima: ");
        pen.rule();
        if (body.has("lines")) {
            pen.text("Barang yang laku:");
            PaperLines.goods(pen, body.path("lines"), "", names::goods);
            pen.rule();
        }
        Rupiah amount = Rupiah.of(body.path("amount").asLong());
        Rupiah commission = Rupiah.of(body.path("commission").asLong());
        if (amount.isPositive()) {
            pen.boldPair(place(body.path("to").asText()), PaperLines.rupiah(amount))
                    .text("Terbilang:").text(SpokenRupiah.of(amount));
        }
        if (commission.isPositive()) {
            pen.pair("Komisi anggota", commission.digits());
        }
        pen.rule().blank()
                .signatures("Penyetor,", names.member(member), "Penerima,", by);
        return foot(pen, entry, number, amount);
    }

    private Pen head(String title, String kube, int part) {
        return ReceiptDocument.pen().title(title).centred(names.shop(kube))
                .centred("rangkap " + part + "/" + SIGNED + (part == 1 ? " (ANGGOTA)" : " (KUBE)"))
                .rule();
    }

    private String giver(Pen pen, JsonNode body, String words) {
        String by = body.path("by").asText("");
        String name = by.isEmpty() ? "" : names.member(by);
        if (!by.isEmpty()) {
            pen.text(words + name);
        }
        return name;
    }

    private static ReceiptDocument foot(Pen pen, StoredEntry entry, String number, Rupiah sum) {
        String check = PaperLines.check(entry);
        return pen.qr("KUBE/" + number + "/" + sum.amount() + "/" + check)
                .centred(number + "  cek " + check).done();
    }

    private static String place(String to) {
        return switch (to) {
            case "bank" -> "Setor lewat bank";
            case "qris" -> "Setor lewat QRIS";
            default -> "Setor tunai";
        };
    }
}
