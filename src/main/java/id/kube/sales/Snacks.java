package id.kube.sales;

import id.kube.catalog.Products;
import id.kube.daybook.Fields;
import id.kube.daybook.Recording;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.members.Members;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import id.kube.roster.Shift;
import id.kube.rules.HouseRules;
import id.kube.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a member on duty eats: up to the allowance free, the rest is hers to pay (R7). */
@ApplicationScoped
class Snacks {

    private final Members members;
    private final Products products;
    private final HouseRules rules;
    private final SnackUses uses;
    private final Stock stock;
    private final Ledger ledger;

    Snacks(Members members, Products products, HouseRules rules, SnackUses uses, Stock stock,
            Ledger ledger) {
        this.members = members;
        this.products = products;
        this.rules = rules;
        this.uses = uses;
        this.stock = stock;
        this.ledger = ledger;
    }

    void eat(Recording entry, Snack snack) {
        Shift shift = Shift.of(entry);
        String member = snack.member();
        members.require(entry, member);
        products.requireAll(entry, snack.lines().stream().map(Snack.Line::sku).toList());
        boolean all = rules.word("snack.policy", shift.day()).equals("all");
        Rupiah left = rules.amount("snack.limit", shift.day())
                .minus(uses.used(member, shift.toString()));
        List<Rupiah> costs = stock.issueAll(entry, Stock.SHOP, snack.lines().stream()
                .map(line -> new Stock.Line(line.sku(), line.quantity())).toList());
        Journal journal = new Journal();
        Rupiah used = Rupiah.ZERO;
        for (int at = 0; at < snack.lines().size(); at++) {
            Snack.Line line = snack.lines().get(at);
            Rupiah free = freePart(line.amount(), left.minus(used), all);
            used = used.plus(free);
            book(journal, snack, line, free, costs.get(at));
        }
        ledger.post(entry, journal);
        uses.write(entry, member, shift.toString(), used);
    }

    private static Rupiah freePart(Rupiah amount, Rupiah left, boolean all) {
        if (!left.isPositive()) {
            return Rupiah.ZERO;
        }
        if (all) {
            return amount.compareTo(left) <= 0 ? amount : Rupiah.ZERO;
        }
        return amount.smaller(left);
    }

    private static void book(Journal journal, Snack snack, Snack.Line line, Rupiah free,
            Rupiah cost) {
        Rupiah given = cost.share(free.amount(), line.amount().amount());
        Rupiah charged = line.amount().minus(free);
        journal.debit(Account.SNACKS, snack.member(), given)
                .debit(Account.COST_OF_SALES, cost.minus(given))
                .credit(Account.INVENTORY, line.sku(), cost)
                .credit(Account.SHOP_SALES, charged);
        if (snack.fromTill()) {
            journal.debit(Account.CASH_TILL, charged);
        } else {
            journal.debit(Account.MEMBER_RECEIVABLES, snack.member(), charged);
        }
    }

    /** What she ate, and whether she pays what exceeds the allowance at once. */
    record Snack(String member, List<Line> lines, boolean fromTill) {

        static Snack read(Fields fields) {
            return new Snack(fields.code("member"), fields.list("lines", Line::read),
                    fields.optionalChoice("pay", "till", "debt").orElse("debt").equals("till"));
        }

        /** One good at its selling price. */
        record Line(String sku, Quantity quantity, Rupiah amount) {

            static Line read(Fields fields) {
                return new Line(fields.code("sku"), fields.quantity("qty"),
                        fields.money("amount"));
            }
        }
    }
}
