package id.kube.printing;

import id.kube.daybook.UnknownReference;
import id.kube.money.Rupiah;
import id.kube.roster.ShiftGrid;
import id.kube.time.SpokenDay;
import id.kube.wages.WageBook;
import java.time.YearMonth;
import java.util.List;

/** The words of the slip a member gets with her wage. */
record WageSlip(String shop, String copy, String month, String number, String member, String code,
        boolean accrued, long planned, long attended, long swapped, int missed, String base,
        String deduction, String each, String net, String spoken, String paid, String offset,
        String unpaid, String snacks, String debt, String rest, List<String> missedOn,
        String treasurer) {

    static WageSlip of(YearMonth month, String code, WageBook.WageList wages,
            List<ShiftGrid.Cell> grid, Owed owed, Head head) {
        WageBook.WageLine line = wages.members().stream()
                .filter(one -> one.member().equals(code)).findFirst()
                .orElseThrow(() -> new UnknownReference(month + ":" + code));
        List<ShiftGrid.Cell> hers = grid.stream()
                .filter(cell -> cell.member().equals(code)).toList();
        Rupiah net = Rupiah.of(line.net());
        return new WageSlip(head.shop(), head.copy(), SpokenDay.of(month),
                "G-" + month.toString().substring(2).replace("-", "") + "-" + code,
                line.name(), code, wages.accrued(), hers.size(), count(hers, "attended"),
                count(hers, "swapped"), line.missed(), digits(line.base()),
                digits(-line.deduction()),
                line.missed() == 0 ? "" : line.missed() + " x "
                        + digits(line.deduction() / line.missed()),
                PaperLines.rupiah(net), SpokenRupiah.of(net), digits(line.paid()),
                line.offset() == 0 ? "" : digits(line.offset()), digits(line.unpaid()),
                shown(owed.snacks()), shown(owed.debt()),
                Rupiah.of(line.unpaid()).minus(owed.debt().smaller(Rupiah.of(line.unpaid())))
                        .digits(),
                missedOn(line, hers), head.treasurer());
    }

    /** With the shift of each, where the grid of shifts tells of as many as the wage does. */
    private static List<String> missedOn(WageBook.WageLine line, List<ShiftGrid.Cell> hers) {
        List<String> shifts = hers.stream().filter(cell -> cell.status().equals("missed"))
                .map(cell -> PaperDay.day(cell.date()) + " shift " + cell.slot()).toList();
        return shifts.size() == line.missedOn().size() ? shifts
                : line.missedOn().stream().map(PaperDay::day).toList();
    }

    private static long count(List<ShiftGrid.Cell> cells, String status) {
        return cells.stream().filter(cell -> cell.status().equals(status)).count();
    }

    private static String digits(long amount) {
        return Rupiah.of(amount).digits();
    }

    private static String shown(Rupiah amount) {
        return amount.isPositive() ? amount.digits() : "";
    }

    /** What she ate beyond her allowance that month, and all she owes by now. */
    record Owed(Rupiah snacks, Rupiah debt) {
    }

    /** Who gives it, and which of the two papers it is. */
    record Head(String shop, String copy, String treasurer) {
    }
}
