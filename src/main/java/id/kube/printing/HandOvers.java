package id.kube.printing;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.StoredEntry;
import id.kube.ledger.Account;
import id.kube.ledger.Place;
import id.kube.money.Rupiah;
import id.kube.printing.HandOverSlip.Amount;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes what a shift did to the till, beside what was counted in it. */
@ApplicationScoped
class HandOvers {

    private final TillCount counts;
    private final Happened happened;
    private final Names names;

    HandOvers(TillCount counts, Happened happened, Names names) {
        this.counts = counts;
        this.happened = happened;
        this.names = names;
    }

    HandOverSlip of(StoredEntry entry, String kube, int part) {
        JsonNode body = entry.body();
        TillCount.Counted count = counts.of(entry);
        long before = counts.before(entry, count.place());
        List<Happened.Moved> moved = happened.between(before, entry.no());
        String account = Place.find(count.place()).orElseThrow().account().code();
        Map<String, Sum> sums = sums(moved, one -> one.account().equals(account));
        Rupiah movement = Rupiah.ZERO;
        for (Sum sum : sums.values()) {
            movement = movement.plus(sum.amount());
        }
        String to = body.path("to").asText("");
        return new HandOverSlip(to.isEmpty() ? "HITUNG KAS" : "SERAH TERIMA", names.shop(kube),
                PaperLines.copy(part, to.isEmpty() ? "PIKET" : "PENERIMA"),
                PaperDay.number("H", entry.date(), entry.no()), PaperLines.when(entry),
                PaperDay.shift(body.path("shift").asText("")), PaperLines.by(body, names),
                to.isEmpty() ? "" : names.member(to),
                count.expected().minus(movement).digits(), amounts(sums),
                count.expected().digits(), notes(body.path("notes"), count.counted()),
                count.counted().digits(), count.spoken(), body.path("reason").asText(""),
                beside(moved, before, entry.no()), PaperLines.check(entry));
    }

    /** What was told in pieces, and in one line what remains: coins, or all of it. */
    private static List<Amount> notes(JsonNode notes, Rupiah counted) {
        List<Amount> told = new ArrayList<>();
        Rupiah rest = counted;
        List<Long> kinds = notes.properties().stream()
                .map(Map.Entry::getKey).filter(kind -> kind.matches("[0-9]{1,9}"))
                .map(Long::valueOf).sorted(Comparator.reverseOrder()).toList();
        for (long kind : kinds) {
            long pieces = notes.path(Long.toString(kind)).asLong();
            Rupiah amount = Rupiah.of(Math.multiplyExact(kind, pieces));
            rest = rest.minus(amount);
            told.add(new Amount(Rupiah.of(kind).digits() + " x " + pieces, amount.digits()));
        }
        if (!told.isEmpty() && !rest.isZero()) {
            told.add(new Amount("lain-lain", rest.digits()));
        }
        return told;
    }

    /** What did not go through the till and is looked at all the same. */
    private List<Amount> beside(List<Happened.Moved> moved, long after, long before) {
        List<Amount> beside = new ArrayList<>();
        add(beside, "QRIS", of(moved, Account.QRIS_CLEARING, "sale"));
        add(beside, "Kasbon pelanggan", of(moved, Account.CUSTOMER_CREDIT, "sale"));
        add(beside, "Jajan piket", of(moved, Account.SNACKS, "snack"));
        List<Rupiah> taken = happened.takenBetween(after, before);
        Rupiah sum = taken.stream().reduce(Rupiah.ZERO, Rupiah::plus);
        add(beside, "Titipan keluar", Stream.of(new Sum(taken.size(), sum)));
        return beside;
    }

    private static Stream<Sum> of(List<Happened.Moved> moved, Account account, String type) {
        return moved.stream().filter(one -> one.isOf(account) && one.type().equals(type))
                .map(one -> new Sum(one.entries(), one.amount()));
    }

    private static void add(List<Amount> beside, String words, Stream<Sum> sums) {
        Sum sum = sums.reduce(Sum.NONE, Sum::and);
        beside.add(sum.entries() == 0 ? new Amount(words, "TIDAK ADA")
                : new Amount(words + " (" + sum.entries() + ")", sum.amount().digits()));
    }

    private static Map<String, Sum> sums(List<Happened.Moved> moved,
            Predicate<Happened.Moved> isMeant) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        List.of("Penjualan", "Setoran titipan", "Bayar kasbon", "Masuk lain", "Sisihan",
                "Belanja / keluar").forEach(words -> sums.put(words, Sum.NONE));
        moved.stream().filter(isMeant).forEach(one -> sums.merge(words(one),
                new Sum(one.entries(), one.amount()), Sum::and));
        sums.values().removeIf(sum -> sum.entries() == 0);
        return sums;
    }

    private static List<Amount> amounts(Map<String, Sum> sums) {
        return sums.entrySet().stream().map(sum -> new Amount(sum.getKey() + " ("
                + sum.getValue().entries() + ")", sum.getValue().amount().digits())).toList();
    }

    private static String words(Happened.Moved moved) {
        return switch (moved.type()) {
            case "sale" -> "Penjualan";
            case "consign.deposit" -> "Setoran titipan";
            case "kasbon.pay" -> "Bayar kasbon";
            case "setaside" -> "Sisihan";
            default -> moved.amount().isNegative() ? "Belanja / keluar" : "Masuk lain";
        };
    }

    /** How many entries, and what they came to. */
    private record Sum(long entries, Rupiah amount) {

        private static final Sum NONE = new Sum(0, Rupiah.ZERO);

        private Sum and(Sum other) {
            return new Sum(entries + other.entries(), amount.plus(other.amount()));
        }
    }
}
