package id.kube.ledger;

import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the group was given, what it sets aside of its surplus, and what it passes on. */
@ApplicationScoped
class Capital implements Kinds {

    private final Ledger ledger;

    Capital(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.decision("grant", f -> received(f, f.optionalText("source")),
                (entry, got) -> receive(entry, got, Account.GRANT_CAPITAL));
        kinds.decision("gift", f -> received(f, f.optionalText("from")),
                (entry, got) -> receive(entry, got, Account.GIFT_CAPITAL));
        kinds.decision("capital.member", MemberShare::read, this::receiveShare);
        kinds.decision("capital.add", f -> f.money("amount"), (entry, amount) ->
                move(entry, Account.RETAINED_SURPLUS, Account.BUILT_CAPITAL, amount));
        kinds.decision("rollover.commit", f -> f.money("amount"), (entry, amount) ->
                move(entry, Account.GRANT_CAPITAL, Account.ROLLOVER, amount));
        kinds.decision("rollover.pay", Paid::read,
                (entry, paid) -> pay(entry, paid, Account.ROLLOVER));
        kinds.decision("iks.collect", f -> received(f, f.optionalCode("member")),
                (entry, got) -> receive(entry, got, Account.SOLIDARITY_FUND));
        kinds.decision("iks.allocate", f -> f.money("amount"), (entry, amount) ->
                move(entry, Account.RETAINED_SURPLUS, Account.SOLIDARITY_FUND, amount));
        kinds.decision("iks.spend", Paid::read,
                (entry, paid) -> pay(entry, paid, Account.SOLIDARITY_FUND));
        kinds.decision("tax.accrue", Tax::read, (entry, tax) ->
                move(entry, Account.INCOME_TAX, Account.TAX_PAYABLE, tax.amount()));
        kinds.decision("tax.pay", Paid::read,
                (entry, paid) -> pay(entry, paid, Account.TAX_PAYABLE));
    }

    private void receive(Recording entry, Received got, Account to) {
        ledger.post(entry, new Journal().debit(got.place().account(), got.amount())
                .credit(to, got.amount()));
    }

    private void receiveShare(Recording entry, MemberShare share) {
        ledger.post(entry, new Journal().debit(share.place().account(), share.amount())
                .credit(Account.MEMBER_CAPITAL, share.member(), share.amount()));
    }

    private void move(Recording entry, Account debit, Account credit, Rupiah amount) {
        ledger.post(entry, new Journal().debit(debit, amount).credit(credit, amount));
    }

    private void pay(Recording entry, Paid paid, Account owed) {
        ledger.post(entry, new Journal().debit(owed, paid.amount())
                .credit(paid.place().account(), paid.amount()));
    }

    /** The giver is only for the reader of the day book. */
    private static Received received(Fields fields, Optional<String> giver) {
        return new Received(fields.money("amount"), Place.read(fields, "to"), giver);
    }

    record Received(Rupiah amount, Place place, Optional<String> giver) {
    }

    record MemberShare(String member, Rupiah amount, Place place) {

        static MemberShare read(Fields fields) {
            return new MemberShare(fields.code("member"), fields.money("amount"),
                    Place.read(fields, "to"));
        }
    }

    record Paid(Rupiah amount, Place place, Optional<String> purpose) {

        static Paid read(Fields fields) {
            return new Paid(fields.money("amount"), Place.read(fields, "from"),
                    fields.optionalText("purpose"));
        }
    }

    record Tax(Rupiah base, long rateBp) {

        private static final long WHOLE = 10_000;

        static Tax read(Fields fields) {
            return new Tax(fields.money("base"), fields.whole("rate_bp", 0, WHOLE));
        }

        /** R9: base times basis points, floored. */
        Rupiah amount() {
            long full = base.amount() / WHOLE * rateBp;
            return Rupiah.of(full + base.amount() % WHOLE * rateBp / WHOLE);
        }
    }
}
