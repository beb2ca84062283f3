package id.kube.opening;

import id.kube.daybook.BadField;
import id.kube.daybook.Fields;
import id.kube.ledger.Account;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first page of the books, as it was sent. */
record OpeningPage(List<Line> lines, List<Goods> stock, List<Carried> consigned,
        List<Equipment> assets) {

    private static final long LONGEST_LIFE = 1_200;

    static OpeningPage read(Fields fields) {
        return new OpeningPage(fields.optionalList("lines", Line::read),
                fields.optionalList("stock", Goods::read),
                fields.optionalList("consigned", Carried::read),
                fields.optionalList("assets", Equipment::read));
    }

    boolean isEmpty() {
        return lines.isEmpty() && stock.isEmpty() && consigned.isEmpty() && assets.isEmpty();
    }

    /** What stands on an account, debit positive; the day since a debt is owed. */
    record Line(Account account, String party, Rupiah amount, Optional<LocalDate> since) {

        /** Their figures come from the goods and the equipment themselves. */
        private static final Set<Account> COUNTED = EnumSet.of(Account.INVENTORY,
                Account.INVENTORY_WITH_MEMBERS, Account.EQUIPMENT);

        static Line read(Fields fields) {
            Account account = Account.read(fields, "account");
            Optional<String> party = fields.optionalCode("party");
            boolean isOfNobody = account.party() == Account.Party.NONE;
            if (COUNTED.contains(account) || account.type() == Account.Type.INCOME
                    || account.type() == Account.Type.EXPENSE) {
                throw new BadField("account");
            }
            if (isOfNobody == party.isPresent()) {
                throw new BadField("party");
            }
            Rupiah amount = fields.signedMoney("amount");
            Line line = new Line(account, party.orElse(""), amount, fields.optionalDay("since"));
            if (amount.isZero() || line.isDebtInLots() && !amount.isPositive()) {
                throw new BadField("amount");
            }
            return line;
        }

        /** Whether it is kept debt by debt, the oldest settled first. */
        boolean isDebtInLots() {
            return account == Account.MEMBER_DEPOSITS_OWED || account == Account.CUSTOMER_CREDIT;
        }
    }

    /** Goods on the shelf. */
    record Goods(String sku, Quantity quantity, Rupiah value) {

        static Goods read(Fields fields) {
            return new Goods(fields.code("sku"), fields.quantity("qty"),
                    fields.moneyOrZero("value"));
        }
    }

    /** Goods a member has with her, and what she is to hand in for them. */
    record Carried(String member, String sku, Quantity quantity, Rupiah value, Rupiah settle,
            LocalDate since) {

        static Carried read(Fields fields) {
            return new Carried(fields.code("member"), fields.code("sku"), fields.quantity("qty"),
                    fields.moneyOrZero("value"), fields.moneyOrZero("settle"),
                    fields.day("since"));
        }
    }

    /** Equipment at what it cost; what it has lost since stands on a line of 1-2190. */
    record Equipment(String asset, Rupiah cost, long lifeMonths, LocalDate since) {

        static Equipment read(Fields fields) {
            return new Equipment(fields.code("asset"), fields.money("cost"),
                    fields.whole("life_months", 1, LONGEST_LIFE), fields.day("since"));
        }
    }
}
