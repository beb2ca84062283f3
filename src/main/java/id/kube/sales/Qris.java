package id.kube.sales;

import id.kube.daybook.Fields;
import id.kube.daybook.Mirrors;
import id.kube.daybook.Recording;
import id.kube.daybook.StoredEntry;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.ledger.Place;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Money paid by QRIS: seen on the shop's phone, and settled to the bank later. */
@ApplicationScoped
class Qris {

    private static final long TRIAL_AMOUNT = 1_000;

    private final Mirrors entries;
    private final Ledger ledger;
    private final EntityManager rows;

    Qris(Mirrors entries, Ledger ledger, EntityManager rows) {
        this.entries = entries;
        this.ledger = ledger;
        this.rows = rows;
    }

    void confirm(Recording entry, Confirmation told) {
        StoredEntry paid = entries.find(told.ref());
        rows.persist(new QrisSeen(entry.no(), paid.no(), told.seen()));
        if (told.seen() && isTrial(paid)) {
            rows.persist(new QrisTrial(entry.no(), paid.no()));
        }
    }

    /** An officer paid the smallest round sum into the shop's code herself, to see it arrive. */
    private static boolean isTrial(StoredEntry paid) {
        return paid.type().equals("income.other")
                && paid.body().path("amount").asLong() == TRIAL_AMOUNT;
    }

    void settle(Recording entry, Settlement settlement) {
        ledger.post(entry, new Journal()
                .debit(settlement.to().account(), settlement.amount().minus(settlement.mdr()))
                .debit(Account.BANK_CHARGES, settlement.mdr())
                .credit(Account.QRIS_CLEARING, settlement.amount()));
    }

    /** Whether the money of a sale came. */
    record Confirmation(String ref, boolean seen) {

        static Confirmation read(Fields fields) {
            return new Confirmation(fields.text("ref"), fields.flag("seen").orElse(true));
        }
    }

    /** What the provider paid out, less its charge. */
    record Settlement(Rupiah amount, Rupiah mdr, Place to) {

        static Settlement read(Fields fields) {
            return new Settlement(fields.money("amount"), fields.moneyOrZero("mdr"),
                    fields.has("to") ? Place.read(fields, "to") : Place.BANK);
        }
    }
}
