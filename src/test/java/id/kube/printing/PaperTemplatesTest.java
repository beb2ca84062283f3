package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperTemplatesTest {

    private static final PrinterProfile PRINTER = Examples.profile("generic-58");
    private static final TestPage WORDS = TestPage.of(PRINTER);

    @TempDir
    Path folder;

    @Test
    void aShopWritesItsPapersItsOwnWayWhileItIsOpen() throws IOException {
        PaperTemplates templates = new PaperTemplates(folder.toString());
        assertTrue(text(templates).contains("C E T A K   U J I"));
        write("# UJI\n= {profile}\n\n! a || {columns}\nhari | x | y\n---\n[kosong]\nsudah");
        assertEquals("""
                            U J I
                           generic-58
                a                             32
                hari   x           y
                --------------------------------

                sudah
                """, text(templates));
        assertTrue(templates.isOwn(DocumentType.TEST));
        assertTrue(templates.warning(DocumentType.TEST).isEmpty());
        Files.delete(folder.resolve("test.txt"));
        assertTrue(text(templates).contains("C E T A K   U J I"));
        assertFalse(templates.isOwn(DocumentType.TEST));
    }

    @Test
    void aBrokenTemplateSaysWhatIsWrongAndTheBuiltInOneIsUsed() throws IOException {
        proveBroken("{#if profile}\nakhir", "if");
        proveBroken("{nonsense}", "nonsense");
        proveBroken("a\n[qr {square}\n", "line 2: ] is missing");
        proveBroken("[gambar kucing]", "[gambar] is not known");
        proveBroken("[ttd Piket, | Siti]", "has four parts");
        proveBroken("{#include lain /}", "lain");
    }

    @Test
    void aRepairedTemplateIsNoLongerComplainedOf() throws IOException {
        PaperTemplates templates = new PaperTemplates(folder.toString());
        write("[gambar]");
        text(templates);
        assertTrue(templates.warning(DocumentType.TEST).isPresent());
        write("= lagi");
        assertEquals("              lagi\n", text(templates));
        assertTrue(templates.warning(DocumentType.TEST).isEmpty());
    }

    @Test
    void whatTheBooksSayIsNeverASign() throws IOException {
        PaperTemplates templates = new PaperTemplates(folder.toString());
        write("{profile}\n{ruler} || {square}\nx{profile}\n");
        ReceiptDocument paper = templates.fill(DocumentType.TEST,
                new TestPage("[qr mencuri]", "---", 1, "a || b\n# c"));
        assertEquals("[qr mencuri]\n---                   a || b # c\nx[qr mencuri]\n",
                Layout.plain(paper, PRINTER));
    }

    private void proveBroken(String template, String why) throws IOException {
        PaperTemplates templates = new PaperTemplates(folder.toString());
        write(template);
        assertTrue(text(templates).contains("C E T A K   U J I"));
        String warning = templates.warning(DocumentType.TEST).orElseThrow();
        assertTrue(warning.startsWith("Templat test.txt tidak bisa dipakai ("), warning);
        assertTrue(warning.contains(why), warning);
    }

    private static String text(PaperTemplates templates) {
        return Layout.plain(templates.fill(DocumentType.TEST, WORDS), PRINTER);
    }

    private void write(String template) throws IOException {
        Files.writeString(folder.resolve("test.txt"), template);
    }
}
