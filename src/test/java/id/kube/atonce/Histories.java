package id.kube.atonce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether what several people did and saw at once can have happened one after the other, each at
 * some moment between her question and its answer (linearizability, Herlihy and Wing 1990). The day
 * book numbers what was written, so the order of the writes is told and need not be searched for.
 */
final class Histories {

    /** What was written under a number, and how it changes the balances; times are of one clock. */
    record Write(long begin, long end, long no, Map<String, Long> effect) {
    }

    /** An answer that tells of the books without changing them. */
    record Look(long begin, long end, String told, Telling telling) {
    }

    /** The books after so many entries. */
    record Books(long no, Map<String, Long> balances) {

        long of(String account) {
            return balances.getOrDefault(account, 0L);
        }

        private Books with(Write write) {
            Map<String, Long> after = new HashMap<>(balances);
            write.effect().forEach((account, change) -> after.merge(account, change, Long::sum));
            return new Books(write.no(), after);
        }
    }

    /** Whether an answer is right of these books. */
    interface Telling {
        boolean isTrueOf(Books books);
    }

    private final List<Books> after = new ArrayList<>();
    private final List<Write> writes;
    private final List<String> faults = new ArrayList<>();

    private Histories(Books before, List<Write> writes) {
        this.writes = writes.stream().sorted(Comparator.comparing(Write::no)).toList();
        after.add(before);
    }

    /** What cannot be, in words; nothing where all of it can. */
    static List<String> faults(Books before, List<Write> writes, List<Look> looks) {
        Histories all = new Histories(before, writes);
        all.follow();
        if (all.faults.isEmpty()) {
            all.look(looks);
        }
        return all.faults;
    }

    private void follow() {
        long latest = Long.MIN_VALUE;
        for (Write write : writes) {
            Books before = after.get(after.size() - 1);
            if (write.no() != before.no() + 1) {
                faults.add("after " + before.no() + " comes " + write.no());
            }
            if (write.end() < latest) {
                faults.add(write.no() + " was answered before one below it was asked");
            }
            latest = Math.max(latest, write.begin());
            after.add(before.with(write));
        }
    }

    /** Each look takes the earliest moment it can, which leaves most room to those after it. */
    private void look(List<Look> looks) {
        Map<Look, Long> seen = new HashMap<>();
        for (Look look : looks.stream().sorted(Comparator.comparing(Look::begin)).toList()) {
            long from = after.get(0).no();
            long to = after.get(after.size() - 1).no();
            for (Write write : writes) {
                from = write.end() < look.begin() ? Math.max(from, write.no()) : from;
                to = write.begin() > look.end() ? Math.min(to, write.no() - 1) : to;
            }
            for (Map.Entry<Look, Long> earlier : seen.entrySet()) {
                from = earlier.getKey().end() < look.begin()
                        ? Math.max(from, earlier.getValue()) : from;
            }
            long moment = moment(look, from, to);
            if (moment < 0) {
                faults.add(look.told() + " is true at no moment from " + from + " to " + to);
            } else {
                seen.put(look, moment);
            }
        }
    }

    private long moment(Look look, long from, long to) {
        long first = after.get(0).no();
        for (long no = from; no <= to; no++) {
            if (look.telling().isTrueOf(after.get((int) (no - first)))) {
                return no;
            }
        }
        return -1;
    }
}
