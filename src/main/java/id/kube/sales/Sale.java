package id.kube.sales;

import id.kube.daybook.BadField;
import id.kube.daybook.Fields;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/** A sale as it was rung up. */
record Sale(List<Line> lines, List<Pay> pay, Rupiah discount, boolean approved, boolean print) {

    static Sale read(Fields fields) {
        fields.optionalWhole("receipts", 1, 100_000);
        return new Sale(fields.list("lines", Line::read), fields.optionalList("pay", Pay::read),
                fields.optionalMoneyOrZero("discount").orElse(Rupiah.ZERO),
                fields.optionalCode("approvedBy").isPresent(),
                fields.flag("print").orElse(false));
    }

    /** What the buyer has to pay. */
    Rupiah due() {
        return lines.stream().map(Line::amount).reduce(Rupiah.ZERO, Rupiah::plus)
                .minus(discount);
    }

    Rupiah paid() {
        return pay.stream().map(Pay::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    List<Line> ours() {
        return lines.stream().filter(line -> line.owner().isEmpty()).toList();
    }

    /** One good; a neighbour's names its owner and what she gets. */
    record Line(String sku, Quantity quantity, Rupiah amount, Optional<String> owner,
            Rupiah ownerAmount) {

        static Line read(Fields fields) {
            Optional<String> owner = fields.optionalCode("owner");
            Rupiah hers = owner.isPresent() ? fields.moneyOrZero("owner_amount") : Rupiah.ZERO;
            Line line = new Line(fields.code("sku"), fields.quantity("qty"),
                    fields.moneyOrZero("amount"), owner, hers);
            if (hers.compareTo(line.amount()) > 0) {
                throw new BadField("owner_amount");
            }
            return line;
        }
    }

    /** How some of it was paid. */
    record Pay(String method, Rupiah amount, Optional<String> party) {

        static Pay read(Fields fields) {
            fields.optionalMoneyOrZero("tendered");
            String method = fields.choice("m", "till", "qris", "bank", "treasury", "kasbon");
            Optional<String> party = method.equals("kasbon")
                    ? Optional.of(fields.code("party")) : fields.optionalCode("party");
            return new Pay(method, fields.money("amount"), party);
        }

        boolean isCredit() {
            return method.equals("kasbon");
        }
    }
}
