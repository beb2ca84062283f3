package id.kube.ledger;

import id.kube.daybook.BadField;
import id.kube.daybook.Fields;
import java.util.Locale;
import java.util.Optional;

/** Where the group keeps its money. */
public enum Place {

    TILL(Account.CASH_TILL),
    TREASURY(Account.TREASURY),
    BOX(Account.BOX),
    BANK(Account.BANK),
    /** Only a way to be paid: nobody can take money out of it by hand. */
    QRIS(Account.QRIS_CLEARING);

    private final Account account;

    Place(Account account) {
        this.account = account;
    }

    public Account account() {
        return account;
    }

    /** As entries name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a place from which money can be taken by hand: till, treasury, box or bank. */
    public static Place read(Fields fields, String field) {
        return find(fields.code(field)).filter(place -> place != QRIS)
                .orElseThrow(() -> new BadField(field));
    }

    /** The place with this word, where there is one. */
    public static Optional<Place> find(String word) {
        for (Place place : values()) {
            if (place.word().equals(word)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    static Optional<Place> of(Account account) {
        for (Place place : values()) {
            if (place.account == account) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
