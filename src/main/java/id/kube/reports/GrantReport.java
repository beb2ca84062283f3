package id.kube.reports;

import id.kube.daybook.Words;
import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.Balances;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The accountability report for the grant: what was received, on what it went, what is left. */
@ApplicationScoped
class GrantReport implements Report {

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 2);

    private final CashFlowReport cashFlow;
    private final Balances balances;

    GrantReport(CashFlowReport cashFlow, Balances balances) {
        this.cashFlow = cashFlow;
        this.balances = balances;
    }

    @Override
    public String name() {
        return "grant";
    }

    @Override
    public Sheet sheet(Asked asked) {
        CashFlow flow = cashFlow.between(BEGINNING, asked.day(), asked);
        List<Balance> standing = balances.asOf(asked.day(), asked.upTo());
        List<Row> rows = new ArrayList<>();
        flow(rows, flow, "received", 1);
        flow(rows, flow, "spent", -1);
        rows.add(Row.heading("name", Words.sentence("part.left")));
        flow.places().forEach(place -> line(rows, place.name(), place.closing()));
        total(rows, "total.left", flow.closing());
        rows.add(Row.heading("name", Words.sentence("part.now")));
        long worth = now(rows, standing);
        total(rows, "total.now", worth);
        long entrusted = -sum(standing, account -> account == Account.GRANT_CAPITAL
                || account == Account.GIFT_CAPITAL || account == Account.MEMBER_CAPITAL);
        total(rows, "line.entrusted", entrusted);
        total(rows, worth < entrusted ? "line.capital-less" : "line.capital-more",
                Math.abs(worth - entrusted));
        return new Sheet(name(), Words.sentence("period.until") + " "
                + SpokenDay.of(asked.day()), List.of(Column.text("name"), Column.money("amount")),
                rows, List.of(Words.sentence("remark.grant")));
    }

    private static void flow(List<Row> rows, CashFlow flow, String part, int side) {
        List<CashFlow.Line> lines = flow.lines().stream()
                .filter(line -> Long.signum(line.amount()) == side).toList();
        rows.add(Row.heading("name", Words.sentence("part." + part)));
        lines.forEach(line -> line(rows, line.name(), line.amount() * side));
        total(rows, "total." + part, lines.stream().mapToLong(CashFlow.Line::amount).sum()
                * side);
    }

    private static long now(List<Row> rows, List<Balance> standing) {
        long cash = sum(standing, account -> account.code().startsWith("1-11"));
        long owed = sum(standing, account -> account.code().startsWith("1-12"));
        long goods = sum(standing, account -> account.code().startsWith("1-13"));
        long prepaid = sum(standing, account -> account.code().startsWith("1-14"));
        long equipment = sum(standing, account -> account.code().startsWith("1-2"));
        long debts = sum(standing, account -> account.type() == Account.Type.LIABILITY);
        line(rows, Words.sentence("line.now-cash"), cash);
        line(rows, Words.sentence("line.now-goods"), goods);
        line(rows, Words.sentence("line.now-owed"), owed + prepaid);
        line(rows, Words.sentence("line.now-equipment"), equipment);
        line(rows, Words.sentence("line.now-debts"), debts);
        return cash + owed + goods + prepaid + equipment + debts;
    }

    private static long sum(List<Balance> standing, Predicate<Account> which) {
        return standing.stream().filter(part -> which.test(part.account()))
                .mapToLong(part -> part.amount().amount()).sum();
    }

    private static void line(List<Row> rows, String name, long amount) {
        rows.add(Row.line().with("name", name).with("amount", amount));
    }

    private static void total(List<Row> rows, String word, long amount) {
        rows.add(Row.total("name", Words.sentence(word)).with("amount", amount));
    }
}
