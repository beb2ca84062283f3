package id.kube.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A member sees how the group does on her phone, and not who owes and who earns what. */
class ReadingReportsTest {

    @Test
    void everyMemberReadsTheStatements() {
        for (String path : List.of("reports/income", "reports/position.pdf", "reports/grant",
                "reports/cash-flow")) {
            assertTrue(Powers.mayRead(Role.ANGGOTA, steps(path)), path);
        }
    }

    @Test
    void aPlainMemberReadsNoRegisterOfPeopleAndNoExport() {
        for (String path : List.of("reports/wage-list", "reports/kasbon-book.pdf",
                "reports/members.csv", "reports/ledger", "reports", "export/xlsx")) {
            assertFalse(Powers.mayRead(Role.ANGGOTA, steps(path)), path);
            assertTrue(Powers.mayRead(Role.BENDAHARA, steps(path)), path);
        }
    }

    private static List<String> steps(String path) {
        return List.of(path.split("/"));
    }
}
