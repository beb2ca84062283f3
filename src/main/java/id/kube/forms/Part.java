package id.kube.forms;

import static id.kube.forms.Heading.AMOUNT;
import static id.kube.forms.Heading.ASSET;
import static id.kube.forms.Heading.BARCODE;
import static id.kube.forms.Heading.CODE;
import static id.kube.forms.Heading.COST;
import static id.kube.forms.Heading.DEBT;
import static id.kube.forms.Heading.FIGURE;
import static id.kube.forms.Heading.HOLDER;
import static id.kube.forms.Heading.LIFE;
import static id.kube.forms.Heading.LIMIT;
import static id.kube.forms.Heading.NAME;
import static id.kube.forms.Heading.OFFICE;
import static id.kube.forms.Heading.PARTY;
import static id.kube.forms.Heading.PHONE;
import static id.kube.forms.Heading.PRICE;
import static id.kube.forms.Heading.QUANTITY;
import static id.kube.forms.Heading.RW;
import static id.kube.forms.Heading.SETTLE;
import static id.kube.forms.Heading.SINCE;
import static id.kube.forms.Heading.STOCK;
import static id.kube.forms.Heading.UNIT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One of the lists of the form: a sheet of the workbook, a kind of row in the table. */
public enum Part {
    MEMBERS("Anggota", List.of(CODE, NAME, RW, PHONE, OFFICE, SINCE), Set.of(NAME),
            List.of("", "Contoh: Bu Rina", "03", "081234567890", "anggota", "01/11/2026")),
    GOODS("Barang", List.of(CODE, NAME, UNIT, BARCODE, COST, PRICE, STOCK),
            Set.of(NAME, UNIT, PRICE),
            List.of("", "Contoh: Beras", "kilo", "8991234567890", "12000", "13500", "25")),
    CUSTOMERS("Pelanggan", List.of(CODE, NAME, PHONE, LIMIT, DEBT, SINCE), Set.of(NAME),
            List.of("", "Contoh: Pak Jo", "081298765432", "100000", "35000", "01/11/2026")),
    CARRIED("Titipan di anggota", List.of(HOLDER, Heading.GOODS, QUANTITY, COST, SETTLE, SINCE),
            Set.of(HOLDER, Heading.GOODS, QUANTITY, COST, SETTLE),
            List.of("", "Contoh: Beras", "5", "12000", "13000", "01/11/2026")),
    EQUIPMENT("Alat warung", List.of(ASSET, COST, LIFE, SINCE),
            Set.of(ASSET, COST, LIFE, SINCE),
            List.of("Kulkas", "2400000", "60", "15/01/2025")),
    BALANCES("Saldo awal", List.of(FIGURE, PARTY, AMOUNT, SINCE), Set.of(FIGURE, AMOUNT),
            List.of("", "", "250000", ""));

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
     * A row as it might look, with the word in front that marks it. The name says it too, for
     * whoever takes the first column out.
     *
     * @param figure what stands in front among the balances
     */
    List<String> example(Choice figure) {
        List<String> row = new ArrayList<>(example);
        String first = this == BALANCES ? figure.word() : example.get(0);
        row.set(0, (Heads.EXAMPLE + " " + first).strip());
        return row;
    }

    static Optional<Part> of(String title) {
        return Arrays.stream(values()).filter(part -> part.title.equalsIgnoreCase(title.strip()))
                .findFirst();
    }
}
