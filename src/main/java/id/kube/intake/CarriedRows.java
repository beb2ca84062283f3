package id.kube.intake;

import id.kube.forms.Heading;
import id.kube.ledger.Account;
import id.kube.money.Rupiah;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which goods members took along and still have, and what they are to hand in for them. */
final class CarriedRows {

    private final Known known;
    private final Draft draft;
    private final LocalDate today;
    private final Named members;
    private final Shelf shelf;
    private final Map<Lot, String> seen = new HashMap<>();

    CarriedRows(Known known, Draft draft, LocalDate today, Named members, Shelf shelf) {
        this.known = known;
        this.draft = draft;
        this.today = today;
        this.members = members;
        this.shelf = shelf;
    }

    void read(List<Reading> rows) {
        rows.forEach(this::read);
    }

    private void read(Reading row) {
        row.hers("opening", Heading.HOLDER);
        Optional<String> member = members.read(row, Heading.HOLDER, "member-not-known",
                "member-of-several").filter(code -> isNew(row, code));
        Optional<String> sku = shelf.read(row, Heading.GOODS);
        Measure measure = sku.map(shelf::measure).orElse(Measure.KILO);
        row.mustHave(Heading.QUANTITY);
        Optional<Long> count = row.quantity(Heading.QUANTITY, measure).filter(one -> one > 0);
        row.mustHave(Heading.COST);
        Optional<Rupiah> cost = row.rupiah(Heading.COST);
        Optional<Rupiah> settle = row.price(Heading.SETTLE);
        Optional<LocalDate> since = row.since(today);
        if (cost.isPresent() && settle.filter(due -> due.compareTo(cost.get()) < 0).isPresent()) {
            row.remark(Heading.SETTLE, "settled-at-a-loss", settle.get(), cost.get());
        }
        if (member.isEmpty() || sku.isEmpty() || count.isEmpty() || cost.isEmpty()
                || settle.isEmpty() || since.isEmpty()) {
            return;
        }
        Lot lot = new Lot(member.get(), sku.get(), since.get());
        if (isOnce(row, lot)) {
            row.worth(Heading.QUANTITY, count.get(), cost.get(), measure).ifPresent(value ->
                    row.worth(Heading.QUANTITY, count.get(), settle.get(), measure).ifPresent(due ->
                            draft.carried(lot, count.get(), value, due)));
        }
    }

    /** What the books say she holds already would be counted a second time. */
    private boolean isNew(Reading row, String member) {
        Rupiah held = known.balances().getOrDefault(
                new Known.Key(Account.INVENTORY_WITH_MEMBERS, member), Rupiah.ZERO);
        if (!held.isZero()) {
            row.fault(Heading.HOLDER, "carried-known", row.cell(Heading.HOLDER).text(), held);
        }
        return held.isZero();
    }

    /** She may have taken the same goods on several days. */
    private boolean isOnce(Reading row, Lot lot) {
        String before = seen.putIfAbsent(lot, row.cell(Heading.GOODS).at());
        if (before != null) {
            row.fault(Heading.GOODS, "twice-on-form", row.cell(Heading.GOODS).text(), before);
        }
        return before == null;
    }

    /** Goods that one member took on one day. */
    record Lot(String member, String sku, LocalDate since) {
    }
}
