package id.kube.ledger;

import id.kube.daybook.PlainSql;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The postings of the present group. */
@ApplicationScoped
class Postings {

    private static final String WRITE = "insert into posting (kube_id, entry_no, line, account,"
            + " party, debit, credit, booked_on) values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SHOWN = "select p.entry_no, e.id, e.type, p.booked_on,"
            + " e.happened_on, p.line, p.account, p.party, p.debit, p.credit from entry e"
            + " join posting p on p.kube_id = e.kube_id and p.entry_no = e.no"
            + " where e.kube_id = ?";
    private static final String IN_ORDER = " order by p.entry_no, p.line";

    private final CarriedBalances balances;
    private final PlainSql sql;

    Postings(PlainSql sql, CarriedBalances balances) {
        this.sql = sql;
        this.balances = balances;
    }

    /** Writes them at once, each with the next line's number. */
    void write(Recording entry, List<Journal.Line> lines) {
        List<Object[]> written = new ArrayList<>(lines.size());
        for (Journal.Line line : lines) {
            written.add(new Object[] {entry.kube(), entry.no(), entry.nextLine(Posting.class),
                line.account().code(), line.party(), line.debit(), line.credit(),
                entry.businessDay()});
        }
        sql.writeAll(WRITE, written);
    }

    List<Posting> of(long entryNo) {
        return sql.entities(Posting.class, "select * from posting where kube_id = ?"
                + " and entry_no = ? order by line", sql.kube(), entryNo);
    }

    List<PostedLine> shownOf(long entryNo) {
        return sql.list(SHOWN + " and e.no = ?" + IN_ORDER, Postings::shown, sql.kube(), entryNo);
    }

    /** Some of those of these days, in the order of the days; of one account if it is named. */
    List<PostedLine> shown(Optional<Account> account, Optional<String> party, LocalDate from,
            LocalDate to, int skip, int most) {
        Optional<String> one = account.filter(only -> only.party() == Account.Party.NONE)
                .map(plain -> "").or(() -> account.flatMap(only -> party));
        List<PostedLine> found = new ArrayList<>();
        int passed = 0;
        for (LocalDate day : balances.days(account, one, from, to)) {
            for (PostedLine line : on(day, account, one)) {
                if (passed++ >= skip) {
                    found.add(line);
                }
                if (found.size() == most) {
                    return found;
                }
            }
        }
        return found;
    }

    private List<PostedLine> on(LocalDate day, Optional<Account> account,
            Optional<String> party) {
        return sql.list(SHOWN + " and e.booked_on = ?" + IN_ORDER, Postings::shown, sql.kube(),
                day).stream()
                .filter(line -> account.isEmpty() || line.account().equals(account.get().code()))
                .filter(line -> party.isEmpty() || line.party().equals(party.get())).toList();
    }

    private static PostedLine shown(ResultSet row) throws SQLException {
        return new PostedLine(row.getLong(1), row.getString(2), row.getString(3),
                row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class),
                row.getInt(6), row.getString(7), row.getString(8), Rupiah.of(row.getLong(9)),
                Rupiah.of(row.getLong(10)));
    }
}
