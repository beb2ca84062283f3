package id.kube.sales;

import id.kube.daybook.CannotBeMirrored;
import id.kube.daybook.Fields;
import id.kube.daybook.Mirrors;
import id.kube.daybook.Recording;
import id.kube.daybook.Reversals;
import id.kube.daybook.StoredEntry;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.ledger.OpenItems;
import id.kube.ledger.Place;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import id.kube.stock.Received;
import id.kube.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Goods a buyer brings back, and the money she gets. */
@ApplicationScoped
class Refunds {

    private final Mirrors entries;
    private final Reversals reversals;
    private final SaleLines saleLines;
    private final RefundLines refundLines;
    private final Stock stock;
    private final Ledger ledger;
    private final OpenItems debts;

    Refunds(Mirrors entries, Reversals reversals, SaleLines saleLines, RefundLines refundLines,
            Stock stock, Ledger ledger, OpenItems debts) {
        this.entries = entries;
        this.reversals = reversals;
        this.saleLines = saleLines;
        this.refundLines = refundLines;
        this.stock = stock;
        this.ledger = ledger;
        this.debts = debts;
    }

    void giveBack(Recording entry, Refund refund) {
        StoredEntry sale = entries.find(refund.ref());
        if (!sale.type().equals("sale") || reversals.isReversed(sale.no())) {
            throw new CannotBeMirrored(refund.ref());
        }
        List<SaleLine> sold = saleLines.of(sale.no());
        Journal journal = new Journal();
        Rupiah sum = Rupiah.ZERO;
        int at = 0;
        for (Refund.Line line : refund.lines()) {
            if (line.line() >= sold.size() || !sold.get(line.line()).isOurs()) {
                throw new MoreThanSold();
            }
            takeBack(entry, line, sold.get(line.line()), at, journal);
            sum = sum.plus(line.amount());
            at++;
        }
        journal.debit(Account.RETURNS_AND_DISCOUNTS, sum);
        pay(entry, refund, sum, journal);
        ledger.post(entry, journal);
    }

    private void takeBack(Recording entry, Refund.Line line, SaleLine sold, int at,
            Journal journal) {
        Quantity quantity = sold.quantity();
        Rupiah amount = sold.amount();
        Rupiah cost = sold.cost();
        for (RefundLine before : refundLines.of(sold.entryNo())) {
            if (before.saleLine() == sold.line()) {
                quantity = quantity.minus(before.quantity());
                amount = amount.minus(before.amount());
                cost = cost.minus(before.cost());
            }
        }
        if (line.quantity().compareTo(quantity) > 0 || line.amount().compareTo(amount) > 0) {
            throw new MoreThanSold();
        }
        Rupiah back = line.quantity().equals(quantity) ? cost
                : cost.share(line.quantity().count(), quantity.count());
        refundLines.persist(new RefundLine(entry.no(), at, sold.entryNo(), sold.line(),
                line.quantity(), line.amount(), back));
        journal.credit(Account.COST_OF_SALES, back);
        if (line.restock()) {
            Received received = stock.receive(entry, Stock.SHOP, sold.sku(), line.quantity(),
                    back);
            journal.debit(Account.INVENTORY, sold.sku(), received.toInventory())
                    .debit(Account.COST_DIFFERENCES, received.difference());
        } else {
            journal.debit(Account.SPOILAGE, back);
        }
    }

    private void pay(Recording entry, Refund refund, Rupiah sum, Journal journal) {
        if (!refund.method().equals("kasbon")) {
            journal.credit(Place.find(refund.method()).orElseThrow().account(), sum);
            return;
        }
        String customer = refund.party().orElseThrow();
        Rupiah settled = debts.settle(entry, Account.CUSTOMER_CREDIT, customer, sum);
        journal.credit(Account.CUSTOMER_CREDIT, customer, settled)
                .credit(Account.CUSTOMER_OVERPAYMENTS, customer, sum.minus(settled));
    }

    /** What comes back of a sale. */
    record Refund(String ref, List<Line> lines, String method, Optional<String> party) {

        static Refund read(Fields fields) {
            return fields.object("pay", pay -> {
                String method = pay.choice("m", "till", "bank", "treasury", "kasbon");
                Optional<String> party = method.equals("kasbon")
                        ? Optional.of(pay.code("party")) : pay.optionalCode("party");
                pay.optionalMoneyOrZero("amount");
                return new Refund(fields.text("ref"), fields.list("lines", Line::read), method,
                        party);
            });
        }

        /** Some of one line, counted from 0. */
        record Line(int line, Quantity quantity, Rupiah amount, boolean restock) {

            static Line read(Fields fields) {
                return new Line((int) fields.whole("line", 0, 999), fields.quantity("qty"),
                        fields.moneyOrZero("amount"), fields.flag("restock").orElse(true));
            }
        }
    }
}
