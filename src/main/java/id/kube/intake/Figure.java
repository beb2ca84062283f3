package id.kube.intake;

import id.kube.forms.Choice;
import id.kube.ledger.Account;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What may stand among the opening balances, in the words of the form. */
enum Figure {
    TILL("Laci warung", Account.CASH_TILL, "Uang di laci sekarang"),
    TREASURY("Kas bendahara", Account.TREASURY, "Uang yang dipegang bendahara"),
    BOX("Kaleng sisihan", Account.BOX, "Uang sisihan harian di kaleng"),
    BANK("Bank", Account.BANK, "Uang di rekening bank KUBE"),
    PREPAID("Dibayar di muka", Account.PREPAID, "Sewa atau lainnya yang sudah dibayar"),
    DEPOSIT_OWED("Setoran belum masuk", Account.MEMBER_DEPOSITS_OWED,
            "Titipan yang sudah laku, uangnya masih di anggota; tulis atas nama siapa"),
    MEMBER_DEBT("Utang anggota", Account.MEMBER_RECEIVABLES,
            "Utang anggota yang lain; tulis atas nama siapa"),
    SUPPLIER("Utang warung", Account.PAYABLES,
            "Belanja yang belum dibayar; tulis atas nama pemasoknya"),
    WAGES("Upah belum dibayar", Account.WAGES_PAYABLE,
            "Upah piket yang belum dibayar; tulis atas nama siapa"),
    SAVINGS("Tabungan anggota", Account.MEMBER_SAVINGS,
            "Simpanan anggota di KUBE; tulis atas nama siapa"),
    SOLIDARITY("Dana IKS", Account.SOLIDARITY_FUND, "Iuran kesetiakawanan sosial"),
    ROLLOVER("Kewajiban perguliran", Account.ROLLOVER, "Modal yang harus digulirkan"),
    TAX("Utang pajak", Account.TAX_PAYABLE, "Pajak yang belum dibayar"),
    GRANT("Modal bantuan", Account.GRANT_CAPITAL, "Bantuan pemerintah yang pernah diterima"),
    GIFT("Modal sumbangan", Account.GIFT_CAPITAL, "Sumbangan dari pihak lain"),
    MEMBER_CAPITAL("Modal anggota", Account.MEMBER_CAPITAL,
            "Modal yang disetor anggota; tulis atas nama siapa"),
    BUILT("Modal pemupukan", Account.BUILT_CAPITAL, "Modal yang dipupuk dari untung");

    private final String word;
    private final Account account;
    private final String meaning;

    Figure(String word, Account account, String meaning) {
        this.word = word;
        this.account = account;
        this.meaning = meaning;
    }

    String word() {
        return word;
    }

    Account account() {
        return account;
    }

    /** A debt of the shop, or its capital: written on the form without a sign all the same. */
    boolean isCredit() {
        return account.normal() == Account.Normal.CREDIT;
    }

    static Optional<Figure> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equalsIgnoreCase(word)).findFirst();
    }

    static List<Choice> choices() {
        return Arrays.stream(values()).map(one -> new Choice(one.word, one.meaning)).toList();
    }

    /** The four places of money, which stand on the form already. */
    static List<Choice> places() {
        return choices().subList(0, BANK.ordinal() + 1);
    }
}
