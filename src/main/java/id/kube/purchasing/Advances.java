package id.kube.purchasing;

import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.ledger.Place;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;

/** Money a member carries to the market, and what she brings home of it. */
@ApplicationScoped
class Advances implements Kinds {

    private final Ledger ledger;

    Advances(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.either("advance.give", fields -> Advance.read(fields, "from"), this::give);
        kinds.either("advance.return", fields -> Advance.read(fields, "to"), this::bringHome);
    }

    private void give(Recording entry, Advance advance) {
        ledger.post(entry, new Journal()
                .debit(Account.ADVANCES, advance.member(), advance.amount())
                .credit(advance.place().account(), advance.amount()));
    }

    private void bringHome(Recording entry, Advance advance) {
        ledger.post(entry, new Journal()
                .debit(advance.place().account(), advance.amount())
                .credit(Account.ADVANCES, advance.member(), advance.amount()));
    }

    /** Who carries how much, out of or into which place. */
    private record Advance(String member, Rupiah amount, Place place) {

        static Advance read(Fields fields, String where) {
            return new Advance(fields.code("member"), fields.money("amount"),
                    Place.read(fields, where));
        }
    }
}
