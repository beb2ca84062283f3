package id.kube.printing;

import id.kube.daybook.UnknownReference;
import java.util.Arrays;
import java.util.Locale;

/** The papers that can be printed. */
enum DocumentType {
    SALE,
    CONSIGNMENT,
    DEPOSIT,
    /** The slip a customer signs who pays later; asked for by the sale. */
    KASBON,
    /** The till counted, and given to the next. */
    HANDOVER,
    /** What a month of duty brought a member; asked for by month and member. */
    WAGE,
    /** Who is on duty in a month, for the wall. */
    ROSTER,
    /** What to bring from the market; asked for by the day. */
    SHOPPING,
    /** What a day brought, with the end of the chain. */
    DAY_END,
    /** A closed month, with the end of the chain as it was then. */
    SEAL,
    /** What the meeting about a month should look at. */
    MEETING,
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
        return switch (this) {
            case SALE, CONSIGNMENT, DEPOSIT, KASBON, HANDOVER, TEST -> false;
            case WAGE, ROSTER, SHOPPING, DAY_END, SEAL, MEETING, INCOME, POSITION -> true;
        };
    }

    /** As addresses and tables write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
