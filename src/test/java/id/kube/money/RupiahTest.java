package id.kube.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RupiahTest {

    @ParameterizedTest
    @CsvSource({"10000, 1, 3, 3333", "10000, 2, 3, 6667", "1, 1, 2, 1", "3, 1, 2, 2",
        "5, 1, 10, 1", "4, 1, 10, 0", "0, 5, 7, 0", "7, 7, 7, 7", "-1, 1, 2, 0", "-3, 1, 2, -1",
        "-3, 1, -2, 2", "1000000000000000, 999999999999999, 1000000000000000, 999999999999999"})
    void roundsHalfUp(long amount, long part, long whole, long share) {
        assertEquals(Rupiah.of(share), Rupiah.of(amount).share(part, whole));
    }

    @Test
    void neverLeavesTheLimitOfTheBooks() {
        Rupiah most = Rupiah.of(Rupiah.LIMIT);
        assertThrows(ArithmeticException.class, () -> most.plus(Rupiah.of(1)));
        assertThrows(ArithmeticException.class, () -> most.negated().minus(Rupiah.of(1)));
        assertThrows(ArithmeticException.class, () -> most.times(Long.MAX_VALUE));
        assertThrows(ArithmeticException.class, () -> most.share(2, 1));
        assertThrows(ArithmeticException.class, () -> most.share(1, 0));
        assertEquals(Rupiah.ZERO, most.plus(most.negated()));
    }

    @Test
    void isWrittenAsPeopleHereWriteIt() {
        assertEquals("Rp0", Rupiah.ZERO.toString());
        assertEquals("Rp12.500", Rupiah.of(12_500).toString());
        assertEquals("-Rp1.000.000", Rupiah.of(-1_000_000).toString());
        assertEquals("-999", Rupiah.of(-999).digits());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"100; 1,1,1; 34,33,33", "101; 1,1,1; 34,34,33",
        "0; 1,2; 0,0", "10; 0,1,0; 0,10,0", "5; 1,3; 1,4", "1; 1,1; 1,0", "7; 2,2,3; 2,2,3"})
    void theOddRupiahGoesToTheLargestRemainderTiesToTheEarlier(long whole, String weights,
            String parts) {
        assertEquals(numbers(parts).stream().map(Rupiah::of).toList(),
                Split.byWeight(Rupiah.of(whole), numbers(weights)));
    }

    @Test
    void thePartsAddUpAlsoWhereTheProductOverflows() {
        List<Rupiah> parts = Split.byWeight(Rupiah.of(Rupiah.LIMIT),
                List.of(Long.MAX_VALUE, Long.MAX_VALUE, 1L));
        assertEquals(Rupiah.of(Rupiah.LIMIT),
                parts.stream().reduce(Rupiah.ZERO, Rupiah::plus));
    }

    private static List<Long> numbers(String list) {
        return List.of(list.split(",")).stream().map(Long::valueOf).toList();
    }
}
