package id.kube.printing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.anastaciocintra.escpos.Style;
import com.github.anastaciocintra.output.TcpIpOutputStream;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What of the library hangs, lies or prints rubbish stays outside the house. */
class PrinterVocabularyTest {

    private static final ArchRule FORBIDDEN = noClasses().should().dependOnClassesThat()
            .haveNameMatching("com\\.github\\.anastaciocintra\\.(output\\..*"
                    + "|escpos\\.Style(\\$.*)?|escpos\\.barcode\\.QRCode(\\$.*)?)");
    private static final ArchRule ONE_ROOM = noClasses().that()
            .doNotHaveSimpleName("EscPosPaper").should().dependOnClassesThat()
            .resideInAPackage("com.github.anastaciocintra..");

    @Test
    void nothingUsesWhatHangsOrLies() {
        FORBIDDEN.check(new ClassFileImporter().importPath(Path.of("target/classes/id")));
    }

    @Test
    void onlyOneClassKnowsTheLibrary() {
        ONE_ROOM.check(new ClassFileImporter().importPath(Path.of("target/classes/id")));
    }

    @Test
    void theRulesCatchASinner() {
        var sinner = new ClassFileImporter().importClasses(Sinner.class);
        assertThrows(AssertionError.class, () -> FORBIDDEN.check(sinner));
        assertThrows(AssertionError.class, () -> ONE_ROOM.check(sinner));
    }

    /** Uses a style that prints a zero on every line, and a transport that never comes back. */
    static final class Sinner {

        private final Style style = new Style();

        TcpIpOutputStream open() throws java.io.IOException {
            return new TcpIpOutputStream("localhost" + style.hashCode());
        }
    }
}
