package id.kube.printing;

import id.kube.money.Rupiah;
import id.kube.printing.HandOverSlip.Amount;
import id.kube.printing.MeetingPage.Decision;
import id.kube.printing.MeetingPage.Late;
import id.kube.printing.WageSlip.Head;
import id.kube.reports.Slip;
import id.kube.roster.ShiftGrid;
import id.kube.wages.WageBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Papers about the books, with the names of Cempaka. */
final class BookExamples {

    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final String HASH = "90ab".repeat(16);

    private BookExamples() {
    }

    /** What each paper is about; every name is written by the given hand. */
    static Map<DocumentType, Record> words(UnaryOperator<String> n, long amount, int lines) {
        return Map.of(DocumentType.HANDOVER, handOver(n, amount, lines), DocumentType.WAGE,
                wage(n, amount), DocumentType.ROSTER, roster(n, lines), DocumentType.SHOPPING,
                shopping(n, lines), DocumentType.DAY_END, dayEnd(n, amount, lines),
                DocumentType.SEAL, seal(n, amount), DocumentType.MEETING,
                meeting(n, amount, lines), DocumentType.INCOME, statement(n, amount, lines),
                DocumentType.POSITION, position(n, amount, lines));
    }

    /** So much above an amount: what stands in the wrong place on a paper is seen at once. */
    private static String digits(long amount, long more) {
        return Rupiah.of(amount + more).digits();
    }

    private static HandOverSlip handOver(UnaryOperator<String> n, long amount, int lines) {
        List<Amount> moves = new ArrayList<>();
        List<Amount> notes = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            moves.add(new Amount(n.apply("Penjualan") + " (14)", digits(amount, 10 + line)));
            notes.add(new Amount("100.000 x " + (3 + line), digits(amount, 20 + line)));
        }
        return new HandOverSlip("SERAH TERIMA", n.apply("KUBE CEMPAKA"), "rangkap 1/2 (PENERIMA)",
                "H-261123-0071", "Sen 23/11/2026 08:00 WIB", "1 Pagi", n.apply("Siti"),
                n.apply("Rahma"), digits(amount), moves, digits(amount, 30), notes,
                digits(amount, 40), "KURANG 2.000", n.apply("kembalian kurang receh"),
                List.of(new Amount("QRIS (3)", digits(amount, 50)),
                        new Amount("Kasbon pelanggan", "TIDAK ADA")), "90AB");
    }

    private static WageSlip wage(UnaryOperator<String> n, long amount) {
        WageBook.WageLine line = new WageBook.WageLine("A02", n.apply("Ibu Siti"), amount, 2,
                10_000, amount - 10_000, 20_000, 3_000, amount - 33_000,
                List.of(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 20)));
        return WageSlip.of(NOVEMBER, "A02", new WageBook.WageList("2026-11", true,
                List.of(line)), hers(), new WageSlip.Owed(Rupiah.of(1_500), Rupiah.of(4_500)),
                new Head(n.apply("KUBE CEMPAKA"),
                        "rangkap 1/2 (ANGGOTA)", n.apply("Dewi")));
    }

    /** Three shifts she stood, one that another took, and the two she missed. */
    private static List<ShiftGrid.Cell> hers() {
        return List.of(hers(9, "attended"), hers(11, "missed"), hers(13, "attended"),
                hers(16, "swapped"), hers(18, "attended"), hers(20, "missed"));
    }

    private static ShiftGrid.Cell hers(int day, String status) {
        return new ShiftGrid.Cell(LocalDate.of(2026, 11, day), 1, "A02", status,
                status.equals("swapped") ? "A05" : null);
    }

    private static WallRoster roster(UnaryOperator<String> n, int lines) {
        return WallRoster.of(NOVEMBER, lines == 0 ? List.of() : grid(), n,
                Rupiah.of(5_000), n.apply("KUBE CEMPAKA"), n.apply("Aminah"));
    }

    private static List<ShiftGrid.Cell> grid() {
        List<ShiftGrid.Cell> grid = new ArrayList<>();
        List<String> names = List.of("Siti", "Rahma", "Dewi", "Aminah", "Yuli", "Nur");
        for (int day = 23; day < 30; day++) {
            for (int at = 0; at < names.size(); at++) {
                grid.add(new ShiftGrid.Cell(LocalDate.of(2026, 11, day), at % 3 + 1,
                        names.get((at + day) % names.size()), "planned", null));
            }
        }
        grid.add(new ShiftGrid.Cell(LocalDate.of(2026, 11, 30), 2, "Ika", "swapped", "Tuti"));
        return grid;
    }

    private static ShoppingSlip shopping(UnaryOperator<String> n, int lines) {
        List<ShoppingSlip.Wanted> goods = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            goods.add(new ShoppingSlip.Wanted(n.apply("Minyak Goreng Kemasan 1 liter"), "2",
                    "24"));
        }
        return new ShoppingSlip(n.apply("KUBE CEMPAKA"), "Sen 23/11/2026", "Sen 30/11/2026",
                goods);
    }

    private static DayEnd dayEnd(UnaryOperator<String> n, long amount, int lines) {
        List<Amount> late = new ArrayList<>();
        List<DayEnd.Shelf> shelves = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            late.add(new Amount(n.apply("Ibu Tuti") + ", 9 hari", digits(amount, 60 + line)));
            shelves.add(new DayEnd.Shelf(n.apply("Gula pasir 1 kg"), "12", "9", "kurang 3",
                    "-51.000"));
        }
        return new DayEnd(n.apply("KUBE CEMPAKA"), "Sen 23/11/2026", "Z-261123-0327",
                List.of(new Amount("Tunai (38)", digits(amount)),
                        new Amount("QRIS (6)", "171.000")), digits(amount, 171_000), 44,
                "-1.172.300", "183.200", "13,5%", digits(amount, 70_000), digits(amount, 68_000),
                "-2.000", 3, "150.000", "149.000", "3.450.000", "147.000", "120.000",
                digits(amount, 90_000), late, shelves, 7, 9, 6, 5, 4, 8, 10,
                new DayEnd.Tally(2, 1, 37, 3), 327, HASH, "KUBE/Z-261123-0327/327/" + HASH,
                n.apply("Dewi"), n.apply("Aminah"));
    }

    private static MonthSeal seal(UnaryOperator<String> n, long amount) {
        return new MonthSeal(n.apply("KUBE CEMPAKA"), "Oktober 2026", "K-261102-0301",
                "Sen 02/11/2026", n.apply("Dewi"), totals(n, amount), HASH,
                "KUBE/K-261102-0301/301/" + HASH, n.apply("Dewi"), n.apply("Aminah"));
    }

    private static MeetingPage meeting(UnaryOperator<String> n, long amount, int lines) {
        List<Late> late = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            late.add(new Late(n.apply("Ibu Tuti"), digits(amount, 80 + line)));
            decisions.add(new Decision("K" + line, n.apply("Denda lupa piket naik")));
        }
        return new MeetingPage(n.apply("KUBE CEMPAKA"), "November 2026",
                totals(n, amount), late, List.of(), decisions, "", 10,
                n.apply("Aminah"), n.apply("Yuli"));
    }

    private static StatementSlip statement(UnaryOperator<String> n, long amount, int lines) {
        List<Slip.Line> told = new ArrayList<>();
        told.add(new Slip.Line("Pendapatan", Optional.empty(), false));
        for (int line = 0; line < lines; line++) {
            told.add(new Slip.Line(n.apply("Penjualan Warung"),
                    Optional.of(Rupiah.of(amount + line)), false));
        }
        told.add(new Slip.Line("Jumlah pendapatan", Optional.of(Rupiah.of(
                amount + 100)), true));
        return StatementSlip.of(new Slip("Laporan Laba Rugi", "November 2026", told, 327),
                n.apply("KUBE CEMPAKA"));
    }

    /** What the group has on one side, and whose it is on the other. */
    private static StatementSlip position(UnaryOperator<String> n, long amount, int lines) {
        List<Slip.Line> told = new ArrayList<>();
        told.add(head("Aset"));
        for (int line = 0; line < lines; line++) {
            told.add(new Slip.Line(n.apply("Kas Laci Warung"),
                    Optional.of(Rupiah.of(amount + line)), false));
        }
        told.add(total("Jumlah aset", amount + 200));
        told.add(head("Kewajiban"));
        told.add(new Slip.Line(n.apply("Upah yang Masih Harus Dibayar"),
                Optional.of(Rupiah.of(-150_000)), false));
        told.add(total("Jumlah kewajiban", amount + 300));
        told.add(head("Modal"));
        told.add(new Slip.Line(n.apply("Bantuan Modal"), Optional.of(Rupiah.of(amount + 400)),
                false));
        told.add(total("Jumlah kewajiban dan modal", amount + 500));
        return StatementSlip.of(new Slip("Laporan Posisi Keuangan", "Per 30 November 2026", told,
                328), n.apply("KUBE CEMPAKA"));
    }

    private static Slip.Line head(String words) {
        return new Slip.Line(words, Optional.empty(), false);
    }

    private static Slip.Line total(String words, long amount) {
        return new Slip.Line(words, Optional.of(Rupiah.of(amount)), true);
    }

    private static List<StatementSlip.Line> totals(UnaryOperator<String> n, long amount) {
        return statement(n, amount, 2).lines().stream().filter(StatementSlip.Line::isTotal)
                .toList();
    }

    private static String digits(long amount) {
        return Rupiah.of(amount).digits();
    }
}
