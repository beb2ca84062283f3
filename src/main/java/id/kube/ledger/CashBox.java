package id.kube.ledger;

import id.kube.daybook.BadField;
import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;

/** Money that moves between places, leaves for an expense, or is with a member for a while. */
@ApplicationScoped
class CashBox implements Kinds {

    private final Ledger ledger;

    CashBox(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.decision("cash.move", Move::read, this::move);
        kinds.either("withdraw", Withdrawal::read, this::withdraw);
        kinds.either("member.pay", Repayment::read, this::takeBack);
        kinds.decision("expense", Expense::read, this::spend);
        kinds.decision("income.other", Income::read, this::earn);
    }

    private void move(Recording entry, Move move) {
        ledger.post(entry, new Journal().debit(move.to().account(), move.amount())
                .credit(move.from().account(), move.amount()));
    }

    /** Money taken with no slip yet stays with the member until she brings slip or money. */
    private void withdraw(Recording entry, Withdrawal taken) {
        ledger.post(entry, new Journal()
                .debit(Account.MEMBER_RECEIVABLES, taken.member(), taken.amount())
                .credit(taken.from().account(), taken.amount()));
    }

    /** What she hands in beyond her debt is hers until somebody says what it was for. */
    private void takeBack(Recording entry, Repayment paid) {
        Rupiah settled = paid.amount();
        if (!entry.isStrict()) {
            Rupiah owed = ledger.balance(Account.MEMBER_RECEIVABLES, paid.member());
            settled = owed.isNegative() ? Rupiah.ZERO : owed.smaller(paid.amount());
        }
        ledger.post(entry, new Journal().debit(paid.to().account(), paid.amount())
                .credit(Account.MEMBER_RECEIVABLES, paid.member(), settled)
                .credit(Account.UNNAMED_DEPOSITS, paid.member(), paid.amount().minus(settled)));
    }

    private void spend(Recording entry, Expense expense) {
        ledger.post(entry, new Journal().debit(expense.account(), expense.amount())
                .credit(expense.from().account(), expense.amount()));
    }

    private void earn(Recording entry, Income income) {
        ledger.post(entry, new Journal().debit(income.to().account(), income.amount())
                .credit(Account.OTHER_INCOME, income.amount()));
    }

    record Move(Place from, Place to, Rupiah amount) {

        static Move read(Fields fields) {
            Move move = new Move(Place.read(fields, "from"), Place.read(fields, "to"),
                    fields.money("amount"));
            if (move.from() == move.to()) {
                throw new BadField("to");
            }
            return move;
        }
    }

    record Withdrawal(Place from, Rupiah amount, String member) {

        static Withdrawal read(Fields fields) {
            return new Withdrawal(Place.read(fields, "from"), fields.money("amount"),
                    fields.code("member"));
        }
    }

    record Repayment(String member, Rupiah amount, Place to) {

        static Repayment read(Fields fields) {
            return new Repayment(fields.code("member"), fields.money("amount"),
                    Place.read(fields, "to"));
        }
    }

    record Expense(Account account, Rupiah amount, Place from) {

        static Expense read(Fields fields) {
            Account account = Account.read(fields, "account");
            if (!account.code().startsWith("6-") || account.party() != Account.Party.NONE) {
                throw new BadField("account");
            }
            return new Expense(account, fields.money("amount"), Place.read(fields, "from"));
        }
    }

    record Income(Rupiah amount, Place to) {

        static Income read(Fields fields) {
            return new Income(fields.money("amount"), Place.read(fields, "to"));
        }
    }
}
