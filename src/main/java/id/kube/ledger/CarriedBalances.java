package id.kube.ledger;

import id.kube.daybook.CarriedForward;
import id.kube.daybook.CarriedForward.Key;
import id.kube.daybook.CarriedForward.Sums;
import id.kube.daybook.PlainSql;
import id.kube.daybook.UnitOfWork;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What went through every account and party: per day, carried forward, and altogether. */
@ApplicationScoped
class CarriedBalances {

    /** The month that stands for everything so far. */
    private static final int EVER = 0;
    private static final CarriedForward.Book BOOK = new CarriedForward.Book("account_day",
            "books_month", "book_month", "book_day", "account", "party", "debit", "credit");
    private static final String NOW = "select debit - credit from account_day where kube_id = ?"
            + " and book_month = 0 and account = ? and party = ? and book_day = 0";

    private static final String OF_ALL = "select coalesce(sum(debit - credit), 0)"
            + " from account_day where kube_id = ? and book_month = 0 and account = ?";

    private final PlainSql sql;
    private final CarriedForward carried;

    CarriedBalances(PlainSql sql, UnitOfWork unit) {
        this.sql = sql;
        this.carried = new CarriedForward(BOOK, sql, unit);
    }

    /** Adds turnovers to their day, to all that came after it, and to everything so far. */
    void add(String kube, LocalDate day, Map<Journal.Key, Turnover> turnovers) {
        Map<Key, Sums> sums = new LinkedHashMap<>();
        turnovers.forEach((key, turnover) ->
                sums.put(keyOf(key), new Sums(turnover.debit(), turnover.credit())));
        carried.add(kube, EVER, sums);
        carried.add(kube, day, sums);
    }

    /** What stands now, in the order of recording, whatever the dates. */
    Map<Journal.Key, Rupiah> now(List<Journal.Key> keys) {
        Map<Journal.Key, Rupiah> balances = sql.firstOfEach(NOW,
                row -> Rupiah.of(row.getLong(1)), keys,
                key -> new Object[] {sql.kube(), key.account().code(), key.party()});
        keys.forEach(key -> balances.merge(key, held(key), Rupiah::plus));
        return balances;
    }

    /** What stands now over all parties of an account. */
    Rupiah now(Account account) {
        Rupiah written = sql.first(OF_ALL, row -> Rupiah.of(row.getLong(1)), sql.kube(),
                account.code()).orElseThrow();
        return written.plus(net(carried.heldOfAll(sql.kube(), EVER, account.code())));
    }

    /** The days on which something was booked; on one account and party where these are named. */
    List<LocalDate> days(Optional<Account> account, Optional<String> party, LocalDate from,
            LocalDate to) {
        return carried.days(sql.kube(), from, to, account.map(Account::code), party);
    }

    private Rupiah held(Journal.Key key) {
        return net(carried.held(sql.kube(), EVER, keyOf(key)));
    }

    private static Rupiah net(Sums sums) {
        return Rupiah.of(sums.first() - sums.second());
    }

    private static Key keyOf(Journal.Key key) {
        return new Key(key.account().code(), key.party());
    }

    /** What went through one account, both sides. */
    record Turnover(long debit, long credit) {

        static Turnover of(Rupiah amount) {
            return amount.isNegative() ? new Turnover(0, -amount.amount())
                    : new Turnover(amount.amount(), 0);
        }

        Turnover plus(Turnover other) {
            return new Turnover(Math.addExact(debit, other.debit),
                    Math.addExact(credit, other.credit));
        }

        /** Debit-positive. */
        Rupiah net() {
            return Rupiah.of(debit - credit);
        }
    }
}
