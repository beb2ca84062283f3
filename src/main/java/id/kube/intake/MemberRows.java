package id.kube.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.forms.Choice;
import id.kube.forms.Heading;
import id.kube.members.Office;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads who belongs to the group. */
final class MemberRows {

    private final Known known;
    private final Draft draft;
    private final LocalDate today;
    private final Named people;
    private final Taken codes;
    private final Taken names;
    private final Map<Office, String> holders = new EnumMap<>(Office.class);

    MemberRows(Known known, Draft draft, LocalDate today) {
        this.known = known;
        this.draft = draft;
        this.today = today;
        this.people = new Named(known.members());
        Set<String> used = new HashSet<>(known.members().keySet());
        used.addAll(known.pastMembers());
        this.codes = new Taken(used);
        this.codes.reserve(known.keyHolders().keySet());
        this.names = new Taken(known.members().values());
    }

    static List<Choice> offices() {
        return Arrays.stream(Office.values()).map(office -> new Choice(office.word(), ""))
                .toList();
    }

    /** Everybody, also those of the form; only after it was read. */
    Named people() {
        return people;
    }

    void read(List<Reading> rows) {
        rows.forEach(row -> codes.claim(row, Heading.CODE));
        rows.forEach(this::read);
        boolean hasKetua = known.holders().containsKey(Office.KETUA)
                || holders.containsKey(Office.KETUA);
        if (!rows.isEmpty() && !hasKetua) {
            rows.get(0).fault(Heading.OFFICE, "ketua-missing");
        }
    }

    private void read(Reading row) {
        row.hers("member", Heading.NAME);
        names.claim(row, Heading.NAME);
        Optional<String> code = row.text(Heading.CODE);
        Optional<String> name = row.needed(Heading.NAME);
        Optional<String> phone = row.phone();
        Optional<LocalDate> since = row.since(today);
        Office office = office(row);
        if (name.isEmpty()) {
            return;
        }
        String member = code.or(() -> codeOfKey(name.get()))
                .orElseGet(() -> codes.numbered("A%02d"));
        people.add(member, name.get());
        ObjectNode body = Draft.body().put("member", member).put("name", name.get())
                .put("role", office.word()).put("from", since.orElse(today).toString());
        row.text(Heading.RW).ifPresent(rw -> body.put("rw", rw));
        phone.ifPresent(number -> body.put("phone", number));
        draft.entry("member", body);
    }

    /** Who has a PIN already enters the register under its code, or it would open nothing. */
    private Optional<String> codeOfKey(String name) {
        return new Named(known.keyHolders()).find(name).filter(codes::isFree).map(codes::take);
    }

    /** Of some offices there is one, and a form must not quietly take it from who holds it. */
    private Office office(Reading row) {
        Optional<String> said = row.text(Heading.OFFICE);
        if (said.isEmpty()) {
            return Office.ANGGOTA;
        }
        Optional<Office> office = Arrays.stream(Office.values())
                .filter(one -> one.word().equalsIgnoreCase(said.get())).findFirst();
        if (office.isEmpty()) {
            row.fault(Heading.OFFICE, "unknown-office", said.get());
            return Office.ANGGOTA;
        }
        if (office.get() != Office.ANGGOTA) {
            String name = row.cell(Heading.NAME).text();
            String before = known.holders().getOrDefault(office.get(),
                    holders.putIfAbsent(office.get(), name));
            if (before != null) {
                row.fault(Heading.OFFICE, "office-taken", office.get().word(), before);
            }
        }
        return office.get();
    }
}
