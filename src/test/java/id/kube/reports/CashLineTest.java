package id.kube.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kube.ledger.Account;
import id.kube.ledger.Place;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rupiah that stands in no line of the cash flow would be lost, one in two counted twice. */
class CashLineTest {

    @Test
    void everyAccountStandsInOneLineOrIsAPlaceOfMoney() {
        List<Account> told = Stream.concat(
                Arrays.stream(CashLine.values()).flatMap(line -> line.accounts().stream()),
                Arrays.stream(Place.values()).map(Place::account)).sorted().toList();
        assertEquals(List.of(Account.values()), told);
    }
}
