package id.kube.forms;

import static id.kube.forms.Heading.AMOUNT;
import static id.kube.forms.Heading.BARCODE;
import static id.kube.forms.Heading.CODE;
import static id.kube.forms.Heading.COST;
import static id.kube.forms.Heading.DEBT;
import static id.kube.forms.Heading.FIGURE;
import static id.kube.forms.Heading.LIMIT;
import static id.kube.forms.Heading.NAME;
import static id.kube.forms.Heading.OFFICE;
import static id.kube.forms.Heading.PARTY;
import static id.kube.forms.Heading.PHONE;
import static id.kube.forms.Heading.PRICE;
import static id.kube.forms.Heading.RW;
import static id.kube.forms.Heading.SINCE;
import static id.kube.forms.Heading.STOCK;
import static id.kube.forms.Heading.UNIT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One of the four lists of the form: a sheet of the workbook, a kind of row in the table. */
public enum Part {
    MEMBERS("Anggota", List.of(CODE, NAME, RW, PHONE, OFFICE, SINCE), Set.of(NAME),
            List.of("Contoh: Bu Rina", "03", "081234567890", "anggota", "01/11/2026")),
    GOODS("Barang", List.of(CODE, NAME, UNIT, BARCODE, COST, PRICE, STOCK),
            Set.of(NAME, UNIT, PRICE),
            List.of("Contoh: Beras", "kilo", "8991234567890", "12000", "13500", "25")),
    CUSTOMERS("Pelanggan", List.of(CODE, NAME, PHONE, LIMIT, DEBT, SINCE), Set.of(NAME),
            List.of("Contoh: Pak Jo", "081298765432", "100000", "35000", "01/11/2026")),
    BALANCES("Saldo awal", List.of(FIGURE, PARTY, AMOUNT, SINCE), Set.of(FIGURE, AMOUNT),
            List.of("", "250000", ""));

    private final String title;
    private final List<Heading> headings;
    private final Set<Heading> needed;
    private final List<String> example;

    Part(String title, List<Heading> headings, Set<Heading> needed, List<String> example) {
        this.title = title;
        this.headings = headings;
        this.needed = needed;
        this.example = example;
    }

    /** The name of its sheet. */
    public String title() {
        return title;
    }

    List<Heading> headings() {
        return headings;
    }

    boolean needs(Heading heading) {
        return needed.contains(heading);
    }

    /**
     * A row as it might look, behind the word in front that marks it. The name says it too, for
     * whoever takes the first column out.
     */
    List<String> example() {
        return example;
    }

    static Optional<Part> of(String title) {
        return Arrays.stream(values()).filter(part -> part.title.equalsIgnoreCase(title.strip()))
                .findFirst();
    }
}
