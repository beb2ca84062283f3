package id.kube.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/**
 * A carried balance: day 0 is what a month began with, day 1 to 31 that day's turnover, and
 * month 0 everything so far. A cache of the postings, written by {@link CarriedBalances} only.
 * Turnovers are plain numbers, for they may outgrow the largest balance.
 */
@Entity
@Immutable
@Table(name = "account_day")
@IdClass(AccountDay.Key.class)
class AccountDay {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private int bookMonth;
    @Id
    private String account;
    @Id
    private String party;
    @Id
    private int bookDay;
    private long debit;
    private long credit;

    protected AccountDay() {
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private int bookMonth;
        private String account;
        private String party;
        private int bookDay;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && bookMonth == key.bookMonth
                    && bookDay == key.bookDay && account.equals(key.account)
                    && party.equals(key.party) && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, bookMonth, account, party, bookDay);
        }
    }
}
