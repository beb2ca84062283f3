package id.kube.exports;

import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.BookedLine;
import java.time.LocalDate;
import java.util.List;

/** How a plain text bookkeeping program wants to read a journal. */
interface Notation {

    /** The name of an account, or of one party's part of it; no two are alike. */
    String account(Account account, String party);

    /** What stands above the first transaction: currency, and every account there ever was. */
    String opening(String group, LocalDate first, List<Balance> accounts);

    /** One entry; its lines balance. */
    String transaction(List<BookedLine> lines);

    /** What must stand on every account when a day ends. */
    String check(LocalDate endOf, List<Balance> balances);

    /** The code and the title in one word, as all of these programs can read it. */
    static String word(Account account) {
        return account.code() + "-" + account.title().replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("-$", "");
    }
}
