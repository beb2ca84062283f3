package id.kube.backup;

import id.kube.ledger.Balance;
import java.time.Instant;
import java.util.List;

/**
 * What a backup says of itself: whose it is, how far it reaches, and what stood on the accounts
 * there, so that books brought back from it can be held against it.
 *
 * @param format of the file, 1 so far
 * @param schema the last migration of the program that wrote it
 * @param entries the number of the last entry
 * @param head the hash of the last entry
 */
public record Manifest(int format, String kube, String name, Instant takenAt, int schema,
        long entries, String head, List<Line> balances) {

    static final int FORMAT = 1;

    /** What went through one account and party; empty where the account keeps none. */
    public record Line(String account, String party, long debit, long credit) {

        static Line of(Balance balance) {
            return new Line(balance.account().code(), balance.party(), balance.debit(),
                    balance.credit());
        }
    }
}
