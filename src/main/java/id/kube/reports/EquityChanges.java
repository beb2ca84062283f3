package id.kube.reports;

import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the group's own capital was, what made it more or less, and what it is; credit-positive.
 * The surplus that no year has closed yet is part of it.
 */
record EquityChanges(LocalDate from, LocalDate to, List<Line> lines, Running surplus,
        long opening, long closing) {

    static EquityChanges of(LocalDate from, LocalDate to, List<Balance> before,
            List<Balance> turnovers, List<Balance> closings) {
        Map<Account, Long> had = new EnumMap<>(Account.class);
        before.forEach(part -> had.merge(part.account(), part.credit() - part.debit(),
                Math::addExact));
        Map<Account, Long> more = new EnumMap<>(Account.class);
        Map<Account, Long> less = new EnumMap<>(Account.class);
        List.of(turnovers, closings).forEach(moved -> moved.forEach(part -> {
            more.merge(part.account(), part.credit(), Math::addExact);
            less.merge(part.account(), part.debit(), Math::addExact);
        }));
        List<Line> lines = new ArrayList<>();
        for (Account account : Account.values()) {
            boolean moved = had.containsKey(account) || more.containsKey(account);
            if (account.type() == Account.Type.EQUITY && moved) {
                lines.add(Line.of(account, had.getOrDefault(account, 0L),
                        more.getOrDefault(account, 0L), less.getOrDefault(account, 0L)));
            }
        }
        Running surplus = new Running(earned(before), earned(turnovers), earned(closings));
        return new EquityChanges(from, to, lines, surplus,
                lines.stream().mapToLong(Line::opening).sum() + surplus.opening(),
                lines.stream().mapToLong(Line::closing).sum() + surplus.closing());
    }

    private static long earned(List<Balance> balances) {
        return balances.stream().filter(part -> part.account().type() == Account.Type.INCOME
                || part.account().type() == Account.Type.EXPENSE)
                .mapToLong(part -> part.credit() - part.debit()).sum();
    }

    /** One account of capital. */
    record Line(String code, String name, long opening, long increase, long decrease,
            long closing) {

        static Line of(Account account, long opening, long increase, long decrease) {
            return new Line(account.code(), account.title(), opening, increase, decrease,
                    opening + increase - decrease);
        }
    }

    /**
     * What was earned and not closed into the retained surplus.
     *
     * @param closed what the closing of a year took out of it, below zero where it was earned
     */
    record Running(long opening, long result, long closed) {

        @com.fasterxml.jackson.annotation.JsonProperty
        long closing() {
            return opening + result + closed;
        }
    }
}
