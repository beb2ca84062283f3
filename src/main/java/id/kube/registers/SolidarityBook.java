package id.kube.registers;

import id.kube.ledger.Account;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Report;
import id.kube.sheets.Sheet;
import id.kube.sheets.Spoken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Buku dana IKS: collected, spent, and what is left for who needs it next. */
@ApplicationScoped
class SolidarityBook implements Report {

    private final AccountPage page;

    SolidarityBook(AccountPage page) {
        this.page = page;
    }

    @Override
    public String name() {
        return "iks";
    }

    @Override
    public Sheet sheet(Asked asked) {
        return new Sheet(name(), Spoken.span(asked.from(), asked.to()),
                List.of(Column.day("date"), Column.count("no"), Column.text("text"),
                        Column.money("in"), Column.money("out"), Column.money("left")),
                page.rows(Account.SOLIDARITY_FUND, Optional.empty(), asked, -1));
    }
}
