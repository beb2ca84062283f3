package id.kube.purchasing;

import id.kube.daybook.BadField;
import id.kube.daybook.Fields;
import id.kube.ledger.Account;
import id.kube.ledger.Place;
import id.kube.money.Rupiah;
import id.kube.money.Split;
import id.kube.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The slip of a market trip: what was bought, from whom, and out of which pocket it was paid. */
record PurchaseSlip(Optional<String> supplier, List<String> buyers, List<Bought> lines,
        Rupiah freight, Rupiah discount, List<Payment> pay) {

    static PurchaseSlip read(Fields fields) {
        Optional<String> supplier = fields.optionalCode("supplier");
        fields.optionalText("photo");
        return new PurchaseSlip(supplier, fields.optionalCodes("buyers"),
                fields.list("lines", Bought::read),
                fields.optionalMoneyOrZero("freight").orElse(Rupiah.ZERO),
                fields.optionalMoneyOrZero("discount").orElse(Rupiah.ZERO),
                fields.optionalList("pay", pay -> Payment.read(pay, supplier)));
    }

    Rupiah goods() {
        return lines.stream().map(Bought::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    Rupiah total() {
        return goods().plus(freight).minus(discount);
    }

    Rupiah paid() {
        return pay.stream().map(Payment::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** What each line cost with its share of freight and discount (R4). */
    List<Rupiah> costs() {
        List<Long> weights = lines.stream()
                .map(goods().isZero() ? line -> line.quantity().count()
                        : (Bought line) -> line.amount().amount()).toList();
        List<Rupiah> freights = Split.byWeight(freight, weights);
        List<Rupiah> discounts = Split.byWeight(discount, weights);
        List<Rupiah> costs = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            costs.add(lines.get(at).amount().plus(freights.get(at)).minus(discounts.get(at)));
        }
        return costs;
    }

    /** One good on the slip. */
    record Bought(String sku, Quantity quantity, Rupiah amount) {

        static Bought read(Fields line) {
            return new Bought(line.code("sku"), line.quantity("qty"),
                    line.moneyOrZero("amount"));
        }
    }

    /** Which account pays, whose it is there, and how much. */
    record Payment(Account account, String party, Rupiah amount) {

        static Payment read(Fields pay, Optional<String> supplier) {
            Rupiah amount = pay.money("amount");
            return switch (pay.code("m")) {
                case "advance" -> new Payment(Account.ADVANCES, pay.code("party"), amount);
                case "credit" -> new Payment(Account.PAYABLES, creditor(pay, supplier), amount);
                default -> new Payment(Place.read(pay, "m").account(), "", amount);
            };
        }

        /** Nobody can owe money to nobody. */
        private static String creditor(Fields pay, Optional<String> supplier) {
            String party = pay.optionalCode("party").or(() -> supplier)
                    .orElseThrow(() -> new BadField("supplier"));
            if (supplier.isPresent() && !party.equals(supplier.get())) {
                throw new BadField("pay.party");
            }
            return party;
        }
    }
}
