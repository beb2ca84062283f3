package id.kube.printing;

import id.kube.daybook.StoredEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Writes the papers of the shop; every figure is what the stored entry and the books say. */
@ApplicationScoped
class Papers {

    private final Names names;
    private final Standing standing;
    private final HandOvers handOvers;
    private final BookPapers books;
    private final PaperTemplates templates;

    Papers(Names names, Standing standing, HandOvers handOvers, BookPapers books,
            PaperTemplates templates) {
        this.names = names;
        this.standing = standing;
        this.handOvers = handOvers;
        this.books = books;
        this.templates = templates;
    }

    /** The papers of one entry. */
    List<ReceiptDocument> of(DocumentType type, StoredEntry entry, String kube) {
        return switch (type) {
            case SALE -> List.of(templates.fill(type, SaleSlip.of(entry, kube, names)));
            case KASBON -> signed(type,
                    part -> KasbonSlip.of(entry, kube, part, names, standing));
            case CONSIGNMENT -> signed(type,
                    part -> ConsignmentSlip.of(entry, kube, part, names, standing));
            case DEPOSIT -> signed(type,
                    part -> DepositSlip.of(entry, kube, part, names, standing));
            case HANDOVER -> signed(type, part -> handOvers.of(entry, kube, part));
            case WAGE, ROSTER, SHOPPING, DAY_END, SEAL, MEETING, INCOME, POSITION, TEST ->
                    throw new IllegalArgumentException(type + " tells of no entry");
        };
    }

    /** The papers about the books. */
    Told told(DocumentType type, String ref, String kube) {
        return books.of(type, ref, kube);
    }

    ReceiptDocument test(PrinterProfile profile) {
        return templates.fill(DocumentType.TEST, TestPage.of(profile));
    }

    private List<ReceiptDocument> signed(DocumentType type, IntFunction<Record> words) {
        return IntStream.rangeClosed(1, PaperLines.SIGNED)
                .mapToObj(part -> templates.fill(type, words.apply(part))).toList();
    }
}
