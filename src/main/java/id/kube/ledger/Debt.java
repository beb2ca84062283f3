package id.kube.ledger;

import id.kube.daybook.LineKey;
import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** A lot of debt; its rest and its days are carried so that old, settled debts are never read. */
@Entity
@Table(name = "open_item")
@IdClass(LineKey.class)
class Debt {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    @Id
    private int line;
    private String account;
    private String party;
    private LocalDate since;
    private Rupiah rest = Rupiah.ZERO;
    /** The earliest day on which anything moved on it. */
    private LocalDate firstOn;
    /** The latest such day, once nothing is left; else absent. */
    private LocalDate settledOn;
    private long lastNo;

    protected Debt() {
    }

    Debt(long entryNo, int line, Account account, String party, LocalDate since) {
        this.entryNo = entryNo;
        this.line = line;
        this.account = account.code();
        this.party = party;
        this.since = since;
    }

    /** Out of a row with all that it is kept by. */
    static Debt read(ResultSet row) throws SQLException {
        Debt debt = new Debt(row.getLong("entry_no"), row.getInt("line"),
                Account.of(row.getString("account")), row.getString("party"),
                row.getObject("since", LocalDate.class));
        debt.rest = Rupiah.of(row.getLong("rest"));
        debt.firstOn = row.getObject("first_on", LocalDate.class);
        debt.settledOn = row.getObject("settled_on", LocalDate.class);
        debt.lastNo = row.getLong("last_no");
        return debt;
    }

    /** What is written of a new one; the first seven values are those that a move changes. */
    Object[] row(String kube) {
        return new Object[] {rest, firstOn, settledOn, lastNo, kube, entryNo, line, account,
            party, since};
    }

    long entryNo() {
        return entryNo;
    }

    int line() {
        return line;
    }

    Rupiah rest() {
        return rest;
    }

    /**
     * Something was added to it or settled of it.
     *
     * @param lastMovedOn the latest day on which anything moved on it, this move included
     */
    void move(long no, Rupiah amount, LocalDate day, LocalDate lastMovedOn) {
        Rupiah left = rest.plus(amount);
        if (left.isNegative()) {
            throw new DebtPaidSince(party);
        }
        rest = left;
        firstOn = firstOn == null || day.isBefore(firstOn) ? day : firstOn;
        settledOn = left.isZero() ? lastMovedOn : null;
        lastNo = no;
    }
}
