package id.kube.wages;

import id.kube.members.Members;
import id.kube.money.Rupiah;
import id.kube.roster.MissedShifts;
import id.kube.rules.HouseRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The wage list of a month: what was credited, what was paid, what is still owed. */
@ApplicationScoped
public class WageBook {

    private final Accruals accruals;
    private final Payments payments;
    private final WageEarners earners;
    private final Members members;
    private final MissedShifts missedShifts;
    private final HouseRules rules;

    WageBook(Accruals accruals, Payments payments, WageEarners earners, Members members,
            MissedShifts missedShifts, HouseRules rules) {
        this.earners = earners;
        this.accruals = accruals;
        this.payments = payments;
        this.members = members;
        this.missedShifts = missedShifts;
        this.rules = rules;
    }

    /** The month's list; a preview by today's knowledge where nothing was credited yet. */
    public WageList of(YearMonth month) {
        return of(month, Long.MAX_VALUE);
    }

    /** The same as the books stood after the entry with this number. */
    public WageList of(YearMonth month, long known) {
        List<Accrual> credited = accruals.inForce(WageKinds.numberOf(month), known);
        if (credited.isEmpty()) {
            return new WageList(month.toString(), false,
                    earners.of(month, known).stream()
                            .map(member -> preview(month, member, known)).toList());
        }
        return new WageList(month.toString(), true,
                credited.stream().map(accrual -> paid(month, accrual, known)).toList());
    }

    /** What was credited for a month up to an entry; nothing of it changes any more. */
    public List<Credited> credited(YearMonth month, long known) {
        return accruals.inForce(WageKinds.numberOf(month), known).stream().map(accrual ->
                new Credited(accrual.member(), accrual.base().amount(), accrual.missed(),
                        accrual.deduction().amount(), accrual.net().amount())).toList();
    }

    private WageLine preview(YearMonth month, String member, long known) {
        LocalDate last = month.atEndOfMonth();
        List<LocalDate> missed = missedShifts.days(month, member, known);
        Rupiah base = rules.amount("wage.base", last, known);
        Rupiah deduction = rules.amount("wage.deduction", last, known).times(missed.size())
                .smaller(base);
        Rupiah net = base.minus(deduction);
        return new WageLine(member, members.name(member), base.amount(), missed.size(),
                deduction.amount(), net.amount(), 0, 0, net.amount(), missed);
    }

    /** What she was paid goes to her oldest months first. */
    private WageLine paid(YearMonth month, Accrual accrual, long known) {
        String member = accrual.member();
        Rupiah before = Rupiah.ZERO;
        for (Accrual earlier : accruals.of(member, known)) {
            if (earlier.wageMonth() < accrual.wageMonth()) {
                before = before.plus(earlier.net());
            }
        }
        Parts mine = partsOf(member, before, accrual.net(), known);
        return new WageLine(member, members.name(member), accrual.base().amount(),
                accrual.missed(), accrual.deduction().amount(), accrual.net().amount(),
                mine.cash().amount(), mine.offset().amount(),
                accrual.net().minus(mine.cash()).minus(mine.offset()).amount(),
                missedShifts.days(month, member, known));
    }

    private Parts partsOf(String member, Rupiah before, Rupiah net, long known) {
        Rupiah skip = before;
        Rupiah left = net;
        Rupiah cash = Rupiah.ZERO;
        Rupiah offset = Rupiah.ZERO;
        for (Payment payment : payments.of(member, known)) {
            List<Rupiah> parts = new ArrayList<>(List.of(payment.cash(), payment.setOff()));
            for (int kind = 0; kind < parts.size(); kind++) {
                Rupiah skipped = parts.get(kind).smaller(skip);
                skip = skip.minus(skipped);
                Rupiah mine = parts.get(kind).minus(skipped).smaller(left);
                left = left.minus(mine);
                cash = kind == 0 ? cash.plus(mine) : cash;
                offset = kind == 1 ? offset.plus(mine) : offset;
            }
        }
        return new Parts(cash, offset);
    }

    private record Parts(Rupiah cash, Rupiah offset) {
    }

    /** A month of duty that was credited to a member, in whole rupiah. */
    public record Credited(String member, long base, int missed, long deduction, long net) {
    }

    /** The wages of a month. */
    public record WageList(String month, boolean accrued, List<WageLine> members) {
    }

    /** One member's wage in whole rupiah, and the days she missed. */
    public record WageLine(String member, String name, long base, int missed, long deduction,
            long net, long paid, long offset, long unpaid, List<LocalDate> missedOn) {
    }
}
