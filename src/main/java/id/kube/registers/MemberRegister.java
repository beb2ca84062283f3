package id.kube.registers;

import id.kube.members.Member;
import id.kube.members.Members;
import id.kube.members.Office;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Buku anggota; phone numbers are nobody's business on a wall. */
@ApplicationScoped
class MemberRegister implements Report {

    private final Members members;

    MemberRegister(Members members) {
        this.members = members;
    }

    @Override
    public String name() {
        return "members";
    }

    @Override
    public Sheet sheet(Asked asked) {
        List<Row> rows = new ArrayList<>();
        for (Member member : members.register(asked.day(), asked.known())) {
            rows.add(Row.line().with("code", member.code()).with("name", member.name())
                    .with("rw", member.rw().orElse(null))
                    .with("office", member.offices().stream().map(Office::word).sorted()
                            .collect(Collectors.joining(", ")))
                    .with("joined", member.from()).with("gone", member.left().orElse(null)));
        }
        return new Sheet(name(), SpokenDay.of(asked.day()), List.of(Column.text("code"),
                Column.text("name"), Column.text("rw"), Column.text("office"),
                Column.day("joined"), Column.day("gone"), Column.sign("signature")), rows);
    }
}
