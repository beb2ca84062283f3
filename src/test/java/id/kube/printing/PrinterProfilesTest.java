package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrinterProfilesTest {

    @TempDir
    Path folder;

    @Test
    void theProgramCarriesItsProfiles() {
        assertEquals(32, found("generic-58").profile().columns());
        assertEquals(48, found("generic-80").profile().columns());
    }

    @Test
    void anUnknownPrinterIsTreatedAsTheSafeOne() {
        PrinterProfiles.Found found = found("panda-prj");
        assertEquals("generic-58", found.profile().id());
        assertTrue(found.warning().orElseThrow().contains("there is no panda-prj.json"));
    }

    @Test
    void aProfileTakesFromAnotherWhatItDoesNotSay() throws IOException {
        write("panda", "{'id':'panda','inherits':'generic-80','name':'Panda',"
                + "'features':{'tearFeedLines':3}}");
        PrinterProfile panda = found("panda").profile();
        assertEquals(48, panda.columns());
        assertEquals(3, panda.tearFeedLines());
        assertTrue(panda.hasCutter());
    }

    @Test
    void aBrokenProfileSaysWhereItIsBroken() throws IOException {
        write("panda", "{'id':'panda','name':'Panda','fonts':{'A':{'columns':'lebar'}}}");
        assertTrue(found("panda").warning().orElseThrow().contains("/fonts/A/columns"));
        write("panda", "{'id':'panda',\n'name'}");
        assertTrue(found("panda").warning().orElseThrow().contains("line 2"));
        write("panda", "{'id':'panda','inherits':'panda'}");
        assertTrue(found("panda").warning().orElseThrow().contains("circle"));
        assertTrue(found("../etc/passwd").warning().isPresent());
    }

    @Test
    void evenTheSafeOneMayBeBrokenInTheShopsOwnFolder() throws IOException {
        write("generic-58", "{");
        assertEquals(32, found("generic-58").profile().columns());
        assertTrue(found("generic-58").warning().isPresent());
    }

    private PrinterProfiles.Found found(String id) {
        return new PrinterProfiles(folder.toString()).find(id);
    }

    private void write(String id, String json) throws IOException {
        Files.writeString(folder.resolve(id + ".json"), json.replace('\'', '"'));
    }
}
