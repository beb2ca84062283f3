package id.kube.wages;

import id.kube.daybook.BadField;
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
import java.util.Arrays;
import java.util.List;

/** Sharing out the surplus (SHU) as a meeting decided, and paying the shares. */
@ApplicationScoped
class SurplusKinds implements Kinds {

    private static final long WHOLE = 10_000;

    private final Members members;
    private final Ledger ledger;

    SurplusKinds(Members members, Ledger ledger) {
        this.members = members;
        this.ledger = ledger;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.decision("shu.share", Sharing::read, this::share);
        kinds.decision("shu.pay", Payout::read, this::pay);
    }

    private void share(Recording entry, Sharing sharing) {
        Rupiah available = available();
        entry.must(sharing.amount().compareTo(available) <= 0,
                () -> new SurplusTooSmall(available));
        Rupiah solidarity = floor(sharing.amount(), sharing.solidarity());
        Rupiah each = Rupiah.of(floor(sharing.amount(), sharing.membersPart()).amount()
                / sharing.members().size());
        Rupiah rest = sharing.amount().minus(solidarity)
                .minus(each.times(sharing.members().size()));
        Journal journal = new Journal().debit(Account.RETAINED_SURPLUS, sharing.amount());
        for (String member : sharing.members()) {
            members.require(entry, member);
            journal.credit(Account.SURPLUS_PAYABLE, member, each);
        }
        journal.credit(Account.SOLIDARITY_FUND, solidarity).credit(Account.BUILT_CAPITAL, rest);
        ledger.post(entry, journal);
    }

    private void pay(Recording entry, Payout payout) {
        members.require(entry, payout.member());
        ledger.post(entry, new Journal()
                .debit(Account.SURPLUS_PAYABLE, payout.member(), payout.amount())
                .credit(payout.from().account(), payout.amount()));
    }

    /** Retained surplus plus this year's result so far. */
    private Rupiah available() {
        return Arrays.stream(Account.values())
                .filter(account -> account == Account.RETAINED_SURPLUS
                        || account == Account.INCOME_SUMMARY
                        || account.code().compareTo("4") >= 0)
                .map(ledger::balance).reduce(Rupiah.ZERO, Rupiah::plus).negated();
    }

    private static Rupiah floor(Rupiah amount, long basisPoints) {
        return Rupiah.of(Math.multiplyExact(amount.amount(), basisPoints) / WHOLE);
    }

    private record Sharing(Rupiah amount, List<String> members, long membersPart,
            long solidarity) {

        static Sharing read(Fields fields) {
            Sharing sharing = new Sharing(fields.money("amount"), fields.codes("members"),
                    fields.whole("members_bp", 0, WHOLE), fields.whole("iks_bp", 0, WHOLE));
            if (sharing.membersPart() + sharing.solidarity() > WHOLE) {
                throw new BadField("members_bp");
            }
            if (sharing.members().isEmpty()
                    || sharing.members().stream().distinct().count() < sharing.members().size()) {
                throw new BadField("members");
            }
            return sharing;
        }
    }

    private record Payout(String member, Rupiah amount, Place from) {

        static Payout read(Fields fields) {
            return new Payout(fields.code("member"), fields.money("amount"),
                    Place.read(fields, "from"));
        }
    }
}
