package id.kube.printing;

import id.kube.daybook.UnknownReference;
import java.util.Arrays;
import java.util.Locale;

/** The papers that can be printed so far. */
enum DocumentType {
    SALE,
    CONSIGNMENT,
    DEPOSIT,
    TEST;

    static DocumentType read(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst()
                .orElseThrow(() -> new UnknownReference(word));
    }

    /** As addresses and tables write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
