package id.kube.credit;

import id.kube.catalog.Customers;
import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.ledger.OpenItems;
import id.kube.ledger.Place;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Customers bring money for their kasbon, or the meeting gives it up. */
@ApplicationScoped
class CreditKinds implements Kinds {

    private final Customers customers;
    private final OpenItems debts;
    private final Ledger ledger;
    private final EntityManager rows;

    CreditKinds(Customers customers, OpenItems debts, Ledger ledger, EntityManager rows) {
        this.customers = customers;
        this.debts = debts;
        this.ledger = ledger;
        this.rows = rows;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.either("kasbon.pay", Payment::read, this::pay);
        kinds.decision("kasbon.writeoff", WriteOff::read, this::writeOff);
    }

    /** The oldest debt first; what is too much stays the customer's. */
    private void pay(Recording entry, Payment payment) {
        String party = payment.party();
        customers.require(entry, party);
        Rupiah settled = debts.settle(entry, Account.CUSTOMER_CREDIT, party, payment.amount());
        ledger.post(entry, new Journal()
                .debit(payment.to().account(), payment.amount())
                .credit(Account.CUSTOMER_CREDIT, party, settled)
                .credit(Account.CUSTOMER_OVERPAYMENTS, party,
                        payment.amount().minus(settled)));
        rows.persist(new Repayment(entry.no(), party, payment.amount(), entry.businessDay()));
    }

    private void writeOff(Recording entry, WriteOff given) {
        String party = given.party();
        customers.require(entry, party);
        Rupiah settled = debts.settle(entry, Account.CUSTOMER_CREDIT, party, given.amount());
        entry.must(settled.equals(given.amount()), () -> new MoreThanOwed(party, settled));
        ledger.post(entry, new Journal()
                .debit(Account.BAD_DEBTS, settled)
                .credit(Account.CUSTOMER_CREDIT, party, settled));
    }

    record Payment(String party, Rupiah amount, Place to) {

        static Payment read(Fields fields) {
            return new Payment(fields.code("party"), fields.money("amount"),
                    Place.read(fields, "to"));
        }
    }

    record WriteOff(String party, Rupiah amount, String meeting) {

        static WriteOff read(Fields fields) {
            return new WriteOff(fields.code("party"), fields.money("amount"),
                    fields.code("meeting"));
        }
    }
}
