package id.kube.sales;

import id.kube.catalog.Customers;
import id.kube.catalog.Price;
import id.kube.catalog.Products;
import id.kube.daybook.Recording;
import id.kube.guests.GuestShelf;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.ledger.OpenItems;
import id.kube.ledger.Place;
import id.kube.money.Rupiah;
import id.kube.quantity.Unit;
import id.kube.rules.HouseRules;
import id.kube.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The till: a sale takes goods off the shelf and puts money or a debt in their place. */
@ApplicationScoped
class Till {

    private final Products products;
    private final Customers customers;
    private final Stock stock;
    private final GuestShelf guestShelf;
    private final Ledger ledger;
    private final OpenItems debts;
    private final HouseRules rules;
    private final SaleLines saleLines;
    private final Event<SaleRungUp> rungUp;

    Till(Products products, Customers customers, Stock stock, GuestShelf guestShelf,
            Ledger ledger, OpenItems debts, HouseRules rules, SaleLines saleLines,
            Event<SaleRungUp> rungUp) {
        this.products = products;
        this.customers = customers;
        this.stock = stock;
        this.guestShelf = guestShelf;
        this.ledger = ledger;
        this.debts = debts;
        this.rules = rules;
        this.saleLines = saleLines;
        this.rungUp = rungUp;
    }

    void ringUp(Recording entry, Sale sale) {
        if (!sale.due().equals(sale.paid())) {
            throw new PaymentsDiffer(sale.due(), sale.paid());
        }
        products.requireAll(entry, sale.lines().stream().map(Sale.Line::sku).toList());
        checkPrices(entry, sale);
        Journal journal = new Journal();
        takePayments(entry, sale, journal);
        journal.debit(Account.RETURNS_AND_DISCOUNTS, sale.discount());
        takeGoods(entry, sale, journal);
        ledger.post(entry, journal);
        rungUp.fire(new SaleRungUp(entry.kube(), entry.no(), sale.print(),
                sale.pay().stream().anyMatch(Sale.Pay::isCredit)));
    }

    private void takePayments(Recording entry, Sale sale, Journal journal) {
        for (Sale.Pay pay : sale.pay()) {
            if (pay.isCredit()) {
                lend(entry, sale, pay, journal);
            } else {
                journal.debit(Place.find(pay.method()).orElseThrow().account(), pay.amount());
            }
        }
    }

    private void lend(Recording entry, Sale sale, Sale.Pay pay, Journal journal) {
        String customer = pay.party().orElseThrow();
        customers.require(entry, customer);
        Rupiah limit = customers.find(customer).flatMap(known -> known.limit())
                .orElse(rules.amount("kasbon.limit", entry.businessDay()));
        Rupiah owed = ledger.balance(Account.CUSTOMER_CREDIT, customer).plus(pay.amount());
        if (!sale.approved() && owed.compareTo(limit) > 0) {
            entry.review("over-limit");
        }
        debts.open(entry, Account.CUSTOMER_CREDIT, customer, entry.envelope().date(),
                pay.amount());
        journal.debit(Account.CUSTOMER_CREDIT, customer, pay.amount());
    }

    private void takeGoods(Recording entry, Sale sale, Journal journal) {
        Iterator<Rupiah> costs = stock.issueAll(entry, Stock.SHOP, sale.ours().stream()
                .map(line -> new Stock.Line(line.sku(), line.quantity())).toList()).iterator();
        List<Rupiah> byLine = new ArrayList<>();
        for (Sale.Line line : sale.lines()) {
            Rupiah cost = line.owner().isPresent() ? Rupiah.ZERO : costs.next();
            byLine.add(cost);
            if (line.owner().isPresent()) {
                sellForNeighbour(entry, line, line.owner().get(), journal);
            } else {
                journal.credit(Account.SHOP_SALES, line.amount())
                        .debit(Account.COST_OF_SALES, cost)
                        .credit(Account.INVENTORY, line.sku(), cost);
            }
        }
        saleLines.write(entry, sale.lines(), byLine);
    }

    private void sellForNeighbour(Recording entry, Sale.Line line, String owner,
            Journal journal) {
        guestShelf.take(entry, owner, line.sku(), line.quantity());
        journal.credit(Account.CONSIGNORS_PAYABLE, owner, line.ownerAmount())
                .credit(Account.GUEST_COMMISSION, line.amount().minus(line.ownerAmount()));
    }

    /** Paper brings sums of many sales; only a device says what one thing cost. */
    private void checkPrices(Recording entry, Sale sale) {
        if (entry.envelope().device().isEmpty()) {
            return;
        }
        Map<String, Price> prices = products.prices(entry.businessDay());
        List<Sale.Line> other = sale.ours().stream()
                .filter(line -> prices.containsKey(line.sku()))
                .filter(line -> isOther(line, prices.get(line.sku()))).toList();
        if (!other.isEmpty()) {
            entry.review("price");
        }
    }

    /**
     * What is counted in pieces costs its price; only the rupiah is rounded. What is weighed may be
     * asked for by rupiah, and then its quantity is rounded: half a unit's worth either way is no
     * other price.
     */
    private boolean isOther(Sale.Line line, Price price) {
        BigInteger told = product(line.amount().amount(), price.per().count());
        BigInteger list = product(price.amount().amount(), line.quantity().count());
        BigInteger apart = told.subtract(list).abs().shiftLeft(1);
        if (apart.compareTo(BigInteger.valueOf(price.per().count())) <= 0) {
            return false;
        }
        return isInPieces(line.sku())
                || apart.compareTo(BigInteger.valueOf(price.amount().amount())) > 0;
    }

    private boolean isInPieces(String sku) {
        return products.find(sku).filter(product -> product.unit() == Unit.PCS).isPresent();
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
