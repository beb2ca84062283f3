package id.kube.savings;

import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.ledger.Place;
import id.kube.members.Members;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;

/** Putting money by: the group's every day, a member's when she can. */
@ApplicationScoped
class SavingKinds implements Kinds {

    private final Members members;
    private final Ledger ledger;

    SavingKinds(Members members, Ledger ledger) {
        this.members = members;
        this.ledger = ledger;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.either("setaside", fields -> fields.money("amount"), this::setAside);
        kinds.decision("saving.deposit", fields -> Saving.read(fields, "to"), this::deposit);
        kinds.decision("saving.withdraw", fields -> Saving.read(fields, "from"), this::withdraw);
    }

    /** From the till to the box; it is not an expense. */
    private void setAside(Recording entry, Rupiah amount) {
        ledger.post(entry, new Journal().debit(Account.BOX, amount)
                .credit(Account.CASH_TILL, amount));
    }

    private void deposit(Recording entry, Saving saving) {
        members.require(entry, saving.member());
        ledger.post(entry, new Journal().debit(saving.place().account(), saving.amount())
                .credit(Account.MEMBER_SAVINGS, saving.member(), saving.amount()));
    }

    private void withdraw(Recording entry, Saving saving) {
        members.require(entry, saving.member());
        ledger.post(entry, new Journal()
                .debit(Account.MEMBER_SAVINGS, saving.member(), saving.amount())
                .credit(saving.place().account(), saving.amount()));
    }

    private record Saving(String member, Rupiah amount, Place place) {

        static Saving read(Fields fields, String placeField) {
            return new Saving(fields.code("member"), fields.money("amount"),
                    Place.read(fields, placeField));
        }
    }
}
