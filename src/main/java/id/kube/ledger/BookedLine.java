package id.kube.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.Canonical;
import id.kube.money.Rupiah;
import java.time.LocalDate;

/**
 * A posting with what its entry says of itself.
 *
 * @param date the day it counts on
 * @param body the whole entry as it was received
 */
public record BookedLine(long no, String id, String type, LocalDate date, String code,
        String party, Rupiah debit, Rupiah credit, String body) {

    public Account account() {
        return Account.of(code);
    }

    /** Debit-positive. */
    public Rupiah amount() {
        return debit.minus(credit);
    }

    /** The entry's own day; an earlier one where its month was closed when it came. */
    public LocalDate happenedOn() {
        return LocalDate.parse(Canonical.read(body).path("date").textValue());
    }

    /** What somebody wrote beside it, the memo or else the reason; empty where nobody did. */
    public String memo() {
        if (!body.contains("\"memo\"") && !body.contains("\"reason\"")) {
            return "";
        }
        JsonNode entry = Canonical.read(body);
        String memo = entry.path("memo").asText("");
        return memo.isBlank() ? entry.path("reason").asText("") : memo;
    }
}
