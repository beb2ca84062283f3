package id.kube.reports;

import id.kube.daybook.Words;
import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where money came from and where it went, worked out from what moved on all other accounts: as
 * every rupiah is posted twice, the lines add up to the change of the places of money exactly.
 */
record CashFlow(LocalDate from, LocalDate to, long opening, List<Line> lines, long change,
        long closing, List<Kept> places) {

    static CashFlow of(LocalDate from, LocalDate to, List<Balance> before,
            List<Balance> turnovers) {
        Map<Account, Long> had = sums(before);
        Map<Account, Long> moved = sums(turnovers);
        List<Line> lines = new ArrayList<>();
        for (CashLine line : CashLine.values()) {
            long amount = -line.accounts().stream()
                    .mapToLong(account -> moved.getOrDefault(account, 0L)).sum();
            if (amount != 0) {
                lines.add(new Line(line.part().word(), line.word(),
                        Words.sentence("cash." + line.word()), amount));
            }
        }
        List<Kept> places = new ArrayList<>();
        for (Place place : Place.values()) {
            Account account = place.account();
            long first = had.getOrDefault(account, 0L);
            long last = first + moved.getOrDefault(account, 0L);
            if (first != 0 || last != 0) {
                places.add(new Kept(place.word(), account.code(), account.title(), first, last));
            }
        }
        long opening = places.stream().mapToLong(Kept::opening).sum();
        long closing = places.stream().mapToLong(Kept::closing).sum();
        return new CashFlow(from, to, opening, lines,
                lines.stream().mapToLong(Line::amount).sum(), closing, places);
    }

    private static Map<Account, Long> sums(List<Balance> balances) {
        Map<Account, Long> sums = new java.util.EnumMap<>(Account.class);
        balances.forEach(balance -> sums.merge(balance.account(), balance.amount().amount(),
                Math::addExact));
        return sums;
    }

    /** Money that came in, or went out where it is below zero. */
    record Line(String part, String line, String name, long amount) {
    }

    /** A place of money, at the beginning and at the end. */
    record Kept(String place, String code, String name, long opening, long closing) {
    }
}
