package id.kube.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a member types into a memo must not calculate on the treasurer's laptop. */
class CellTest {

    @Test
    void aWordThatLooksLikeAFormulaIsAWord() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "|cmd")) {
            assertEquals("'" + formula, Cell.safe(formula));
        }
    }

    @Test
    void numbersBelowZeroStayNumbersAndWordsAreQuoted() {
        assertEquals("-5000", Cell.inTable(-5_000L));
        assertEquals("\"'=a,\"\"b\"\"\"", Cell.inTable("=a,\"b\""));
        assertEquals("Bu Sri", Cell.inTable("Bu Sri"));
    }

    @Test
    void booksSetWhatIsBelowZeroInBrackets() {
        assertEquals("1.234.567", Spoken.number(1_234_567));
        assertEquals("(3.000)", Spoken.number(-3_000));
        assertEquals("0", Spoken.number(0));
    }
}
