package id.kube.printing;

import id.kube.daybook.UnknownReference;
import java.util.Arrays;
import java.util.Locale;

/** The papers that can be printed so far. */
enum DocumentType {
    SALE,
    CONSIGNMENT,
    DEPOSIT,
    /** What a month brought; asked for by the month. */
    INCOME,
    /** What the group has and owes; asked for by the day. */
    POSITION,
    TEST;

    static DocumentType read(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst()
                .orElseThrow(() -> new UnknownReference(word));
    }

    /** Whether it tells of the books and not of one entry. */
    boolean isStatement() {
        return this == INCOME || this == POSITION;
    }

    /** As addresses and tables write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
