package id.kube.registers;

import id.kube.daybook.BadField;
import id.kube.ledger.Account;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Report;
import id.kube.sheets.Sheet;
import id.kube.sheets.Spoken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Buku besar: the page of any account, or of one party of it. */
@ApplicationScoped
class AccountBook implements Report {

    private final AccountPage page;

    AccountBook(AccountPage page) {
        this.page = page;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Sheet sheet(Asked asked) {
        Account account = asked.account().flatMap(Account::find)
                .orElseThrow(() -> new BadField("account"));
        int side = account.normal() == Account.Normal.DEBIT ? 1 : -1;
        String whose = asked.party().map(party -> " · " + party).orElse("");
        return new Sheet(name(), account.code() + " " + account.title() + whose + ", "
                + Spoken.span(asked.from(), asked.to()), List.of(Column.day("date"),
                Column.count("no"), Column.text("text"), Column.money("in"),
                Column.money("out"), Column.money("left")),
                page.rows(account, asked.party(), asked, side));
    }
}
