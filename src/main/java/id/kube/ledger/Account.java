package id.kube.ledger;

import id.kube.daybook.BadField;
import id.kube.daybook.Fields;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The accounts of the group's books (the contract, section 4); their codes never change. */
public enum Account {

    CASH_TILL("1-1110", "Kas Laci Warung", "Cash in till",
            Type.ASSET, Normal.DEBIT, Party.NONE),
    TREASURY("1-1120", "Kas Bendahara", "Cash with treasurer",
            Type.ASSET, Normal.DEBIT, Party.NONE),
    BOX("1-1130", "Kotak Tabungan Harian", "Daily set-aside box",
            Type.ASSET, Normal.DEBIT, Party.NONE),
    BANK("1-1140", "Rekening Bank KUBE", "Bank account",
            Type.ASSET, Normal.DEBIT, Party.NONE),
    QRIS_CLEARING("1-1150", "QRIS Belum Cair", "QRIS clearing",
            Type.ASSET, Normal.DEBIT, Party.NONE),
    ADVANCES("1-1160", "Uang Belanja di Anggota", "Shopping advances",
            Type.ASSET, Normal.DEBIT, Party.MEMBER),
    MEMBER_DEPOSITS_OWED("1-1210", "Piutang Setoran Anggota", "Deposits owed by members",
            Type.ASSET, Normal.DEBIT, Party.MEMBER),
    CUSTOMER_CREDIT("1-1220", "Piutang Kasbon Pelanggan", "Customer credit (kasbon)",
            Type.ASSET, Normal.DEBIT, Party.CUSTOMER),
    MEMBER_RECEIVABLES("1-1230", "Piutang Anggota Lainnya", "Other member receivables",
            Type.ASSET, Normal.DEBIT, Party.MEMBER),
    INVENTORY("1-1310", "Persediaan Barang Dagang", "Inventory in shop",
            Type.ASSET, Normal.DEBIT, Party.SKU),
    INVENTORY_WITH_MEMBERS("1-1320", "Persediaan Konsinyasi di Anggota",
            "Inventory held by members", Type.ASSET, Normal.DEBIT, Party.MEMBER),
    PREPAID("1-1410", "Biaya Dibayar di Muka", "Prepaid expenses",
            Type.ASSET, Normal.DEBIT, Party.NONE),
    EQUIPMENT("1-2110", "Peralatan", "Equipment",
            Type.ASSET, Normal.DEBIT, Party.ASSET),
    ACCUMULATED_DEPRECIATION("1-2190", "Akumulasi Penyusutan Peralatan", "Accumulated depreciation",
            Type.ASSET, Normal.CREDIT, Party.ASSET),
    PAYABLES("2-1110", "Utang Pemasok", "Trade payables",
            Type.LIABILITY, Normal.CREDIT, Party.SUPPLIER),
    CONSIGNORS_PAYABLE("2-1120", "Utang Barang Titipan", "Payable to consignors",
            Type.LIABILITY, Normal.CREDIT, Party.OWNER),
    UNNAMED_DEPOSITS("2-1130", "Setoran Anggota Belum Dirinci", "Member deposits not yet itemised",
            Type.LIABILITY, Normal.CREDIT, Party.MEMBER),
    CUSTOMER_OVERPAYMENTS("2-1140", "Kelebihan Bayar Pelanggan", "Customer overpayments",
            Type.LIABILITY, Normal.CREDIT, Party.CUSTOMER),
    WAGES_PAYABLE("2-1210", "Utang Upah Anggota", "Wages payable",
            Type.LIABILITY, Normal.CREDIT, Party.MEMBER),
    SURPLUS_PAYABLE("2-1220", "Utang SHU Anggota", "Profit share payable",
            Type.LIABILITY, Normal.CREDIT, Party.MEMBER),
    SOLIDARITY_FUND("2-1310", "Dana IKS", "Social solidarity fund (IKS)",
            Type.LIABILITY, Normal.CREDIT, Party.NONE),
    MEMBER_SAVINGS("2-1320", "Tabungan Anggota", "Members' savings",
            Type.LIABILITY, Normal.CREDIT, Party.MEMBER),
    ROLLOVER("2-1330", "Kewajiban Perguliran", "Roll-over obligation",
            Type.LIABILITY, Normal.CREDIT, Party.NONE),
    TAX_PAYABLE("2-1410", "Utang Pajak", "Tax payable",
            Type.LIABILITY, Normal.CREDIT, Party.NONE),
    GRANT_CAPITAL("3-1110", "Modal Bantuan Stimulan", "Government stimulus capital",
            Type.EQUITY, Normal.CREDIT, Party.NONE),
    GIFT_CAPITAL("3-1120", "Modal Hibah Lain", "Other donated capital",
            Type.EQUITY, Normal.CREDIT, Party.NONE),
    MEMBER_CAPITAL("3-1130", "Modal Anggota", "Members' paid-in capital",
            Type.EQUITY, Normal.CREDIT, Party.MEMBER),
    BUILT_CAPITAL("3-1140", "Modal Pemupukan", "Capital built from surplus",
            Type.EQUITY, Normal.CREDIT, Party.NONE),
    RETAINED_SURPLUS("3-2110", "SHU Ditahan", "Retained surplus",
            Type.EQUITY, Normal.CREDIT, Party.NONE),
    INCOME_SUMMARY("3-2120", "Ikhtisar SHU", "Income summary",
            Type.EQUITY, Normal.CREDIT, Party.NONE),
    SHOP_SALES("4-1110", "Penjualan Warung", "Shop sales",
            Type.INCOME, Normal.CREDIT, Party.NONE),
    CONSIGNMENT_SALES("4-1120", "Penjualan Konsinyasi", "Consignment sales by members",
            Type.INCOME, Normal.CREDIT, Party.NONE),
    RETURNS_AND_DISCOUNTS("4-1130", "Retur dan Potongan Penjualan", "Sales returns and discounts",
            Type.INCOME, Normal.DEBIT, Party.NONE),
    GUEST_COMMISSION("4-1210", "Komisi Barang Titipan", "Commission on consigned-in goods",
            Type.INCOME, Normal.CREDIT, Party.NONE),
    CASH_OVER("4-2110", "Selisih Kas Lebih", "Cash over",
            Type.INCOME, Normal.CREDIT, Party.NONE),
    STOCK_SURPLUS("4-2120", "Selisih Persediaan Lebih", "Stock surplus",
            Type.INCOME, Normal.CREDIT, Party.NONE),
    OTHER_INCOME("4-2190", "Pendapatan Lain-lain", "Other income",
            Type.INCOME, Normal.CREDIT, Party.NONE),
    COST_OF_SALES("5-1110", "HPP Warung", "Cost of shop sales",
            Type.EXPENSE, Normal.DEBIT, Party.NONE),
    COST_OF_CONSIGNMENT("5-1120", "HPP Konsinyasi", "Cost of consignment sales",
            Type.EXPENSE, Normal.DEBIT, Party.NONE),
    COST_DIFFERENCES("5-1130", "Selisih Biaya Persediaan", "Inventory cost differences",
            Type.EXPENSE, Normal.DEBIT, Party.NONE),
    WAGES("6-1110", "Beban Upah Piket", "Duty wages",
            Type.EXPENSE, Normal.DEBIT, Party.MEMBER),
    WAGE_DEDUCTIONS("6-1119", "Potongan Upah Mangkir", "Missed-shift deductions",
            Type.EXPENSE, Normal.CREDIT, Party.MEMBER),
    SNACKS("6-1120", "Konsumsi Piket", "On-duty snacks",
            Type.EXPENSE, Normal.DEBIT, Party.MEMBER),
    MEMBER_COMMISSION("6-1130", "Komisi Anggota", "Members' commission",
            Type.EXPENSE, Normal.DEBIT, Party.MEMBER),
    ELECTRICITY("6-1210", "Listrik dan Air", "Electricity and water",
            Type.EXPENSE, Normal.DEBIT, Party.NONE),
    TRANSPORT("6-1220", "Transportasi", "Transport",
            Type.EXPENSE, Normal.DEBIT, Party.NONE),
    SUPPLIES("6-1230", "Perlengkapan Warung", "Shop supplies",
            Type.EXPENSE, Normal.DEBIT, Party.NONE),
    RENT("6-1240", "Sewa Tempat", "Rent",
            Type.EXPENSE, Normal.DEBIT, Party.NONE),
    BANK_CHARGES("6-1250", "Biaya QRIS dan Bank", "QRIS and bank charges",
            Type.EXPENSE, Normal.DEBIT, Party.NONE),
    MEETING_COSTS("6-1260", "Biaya Rapat", "Meetings",
            Type.EXPENSE, Normal.DEBIT, Party.NONE),
    DEPRECIATION("6-1310", "Beban Penyusutan", "Depreciation",
            Type.EXPENSE, Normal.DEBIT, Party.NONE),
    CASH_SHORT("6-1410", "Selisih Kas Kurang", "Cash short",
            Type.EXPENSE, Normal.DEBIT, Party.NONE),
    STOCK_SHORTAGE("6-1420", "Susut Persediaan", "Stock shortage",
            Type.EXPENSE, Normal.DEBIT, Party.NONE),
    SPOILAGE("6-1430", "Barang Rusak/Kedaluwarsa", "Damaged and expired goods",
            Type.EXPENSE, Normal.DEBIT, Party.NONE),
    CONSIGNMENT_LOSSES("6-1440", "Kerugian Konsinyasi", "Consignment losses",
            Type.EXPENSE, Normal.DEBIT, Party.MEMBER),
    BAD_DEBTS("6-1450", "Piutang Tak Tertagih", "Bad debts",
            Type.EXPENSE, Normal.DEBIT, Party.NONE),
    OTHER_EXPENSES("6-1490", "Beban Lain-lain", "Other expenses",
            Type.EXPENSE, Normal.DEBIT, Party.NONE),
    INCOME_TAX("6-2110", "PPh Final", "Final income tax",
            Type.EXPENSE, Normal.DEBIT, Party.NONE);

    private static final Map<String, Account> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toMap(Account::code, Function.identity()));

    private final String code;
    private final String title;
    private final String english;
    private final Type type;
    private final Normal normal;
    private final Party party;

    Account(String code, String title, String english, Type type, Normal normal, Party party) {
        this.code = code;
        this.title = title;
        this.english = english;
        this.type = type;
        this.normal = normal;
        this.party = party;
    }

    public String code() {
        return code;
    }

    /** The Indonesian name, as it stands on screens and paper. */
    public String title() {
        return title;
    }

    public String english() {
        return english;
    }

    public Type type() {
        return type;
    }

    /** The side on which its balance usually stands. */
    public Normal normal() {
        return normal;
    }

    /** Of whom or what it keeps a balance each. */
    public Party party() {
        return party;
    }

    /** The account with this code, where there is one. */
    public static Optional<Account> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The account with this code; the code comes from our own books. */
    public static Account of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no account " + code));
    }

    /** Reads an account's code; {@link BadField} where the chart has none such. */
    public static Account read(Fields fields, String field) {
        return find(fields.code(field)).orElseThrow(() -> new BadField(field));
    }

    /** Receivables and money: what the group holds or is owed must not turn into a debt. */
    boolean neverCredit() {
        return (code.startsWith("1-1") || code.startsWith("1-2"))
                && this != ACCUMULATED_DEPRECIATION
                && this != INVENTORY && this != INVENTORY_WITH_MEMBERS;
    }

    /** Debts and paid-in capital: nobody is paid more than is hers. */
    boolean neverDebit() {
        return this == ACCUMULATED_DEPRECIATION || code.startsWith("2-")
                || code.startsWith("3-1");
    }

    /** The five parts of the books. */
    public enum Type {
        ASSET, LIABILITY, EQUITY, INCOME, EXPENSE
    }

    /** The two sides of the books. */
    public enum Normal {
        DEBIT, CREDIT
    }

    /** Of whom or what an account keeps sub-balances. */
    public enum Party {
        NONE, MEMBER, CUSTOMER, SKU, ASSET, SUPPLIER, OWNER
    }
}
