package id.kube.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of the form asks for. A head is found by its words, wherever it was moved to. */
public enum Heading {
    CODE("Kode", Kind.TEXT, 14),
    NAME("Nama", Kind.TEXT, 28),
    RW("RW", Kind.TEXT, 8),
    PHONE("Nomor HP", Kind.TEXT, 18),
    OFFICE("Tugas", Kind.TEXT, 14),
    UNIT("Satuan", Kind.TEXT, 10),
    BARCODE("Barcode", Kind.TEXT, 18),
    COST("Harga beli", Kind.MONEY, 14),
    PRICE("Harga jual", Kind.MONEY, 14),
    STOCK("Stok", Kind.NUMBER, 10),
    LIMIT("Batas kasbon", Kind.MONEY, 15),
    DEBT("Kasbon", Kind.MONEY, 14),
    FIGURE("Saldo", Kind.TEXT, 24),
    PARTY("Atas nama", Kind.TEXT, 24),
    AMOUNT("Jumlah", Kind.MONEY, 16),
    SINCE("Sejak", Kind.DAY, 13),
    HOLDER("Nama anggota", Kind.TEXT, 24),
    GOODS("Nama barang", Kind.TEXT, 28),
    QUANTITY("Banyaknya", Kind.NUMBER, 12),
    SETTLE("Harga setor", Kind.MONEY, 14),
    ASSET("Nama alat", Kind.TEXT, 36),
    LIFE("Umur bulan", Kind.NUMBER, 13);

    private final String title;
    private final Kind kind;
    private final int width;

    Heading(String title, Kind kind, int width) {
        this.title = title;
        this.kind = kind;
        this.width = width;
    }

    /** The words over the column. */
    public String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }

    int width() {
        return width;
    }

    /** The heading with these words; a star behind them only says that it must be filled in. */
    static Optional<Heading> of(String words) {
        String bare = words.replace("*", "").strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.title.toLowerCase(Locale.ROOT).equals(bare)).findFirst();
    }

    /** What stands in its cells, and how a spreadsheet shows it. */
    enum Kind {
        TEXT("@"), MONEY("#,##0"), NUMBER("#,##0.###"), DAY("dd/mm/yyyy");

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        String format() {
            return format;
        }
    }
}
