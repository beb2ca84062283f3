package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrinterProfilesTest {

    private static final Path PROFILES = Path.of("printer-profiles");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void theProgramCarriesItsProfiles() {
        assertEquals(32, found("generic-58").profile().columns());
        assertEquals(48, found("generic-80").profile().columns());
    }

    static List<String> carried() throws IOException {
        try (Stream<Path> files = Files.list(PROFILES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json") && !file.contains("schema"))
                    .map(file -> file.replace(".json", "")).sorted().toList();
        }
    }

    @Test
    void tenPrintersAreKnown() throws IOException {
        assertEquals(List.of("epson-tm-t82", "epson-tm-u220", "generic-58",
                "generic-58-bt-indonesia", "generic-80", "goojprt-pt210", "pdf-or-screen",
                "rongta-rpp02n", "xprinter-xp58", "zjiang-5890k"), carried());
        PrinterProfile needles = found("epson-tm-u220").profile();
        assertEquals(33, needles.columns());
        assertFalse(needles.hasSquares());
        assertFalse(needles.wakesInChinese());
        assertEquals(48, found("epson-tm-t82").profile().columns());
        assertTrue(found("zjiang-5890k").profile().drawer().isPresent());
    }

    @ParameterizedTest
    @MethodSource("carried")
    void isAsTheSchemaSaysAndTheReaderAsks(String id) throws IOException {
        assertTrue(found(id).warning().isEmpty());
        assertEquals(id, found(id).profile().id());
        assertEquals(List.of(), SchemaOfProfiles.faults(
                JSON.readTree(PROFILES.resolve(id + ".json").toFile()), schema()));
    }

    @Test
    void theSchemaSeesWhatIsWrong() throws IOException {
        JsonNode wrong = JSON.readTree("""
                {"schemaVersion":2,"id":"A b","name":"x","vendor":"y","colour":"red",
                 "fonts":{"A":{"columns":4,"cell":[1]}},"transports":[],
                 "features":{"qr":{"native":"yes","raster":true},"tail":1},
                 "evidence":[{"claim":"c","level":"rumour","source":""}]}""");
        assertEquals(Set.of("/schemaVersion const", "/id pattern", "/fonts/A/columns minimum",
                "/fonts/A/cell minItems", "/features/qr/native type",
                "/features additionalProperties", "/transports minItems",
                "/evidence/-/level enum", "/evidence/-/source pattern",
                " additionalProperties"), Set.copyOf(SchemaOfProfiles.faults(wrong, schema())));
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

    private static JsonNode schema() throws IOException {
        return JSON.readTree(PROFILES.resolve("profile.schema.json").toFile());
    }

    private PrinterProfiles.Found found(String id) {
        return new PrinterProfiles(folder.toString()).find(id);
    }

    private void write(String id, String json) throws IOException {
        Files.writeString(folder.resolve(id + ".json"), json.replace('\'', '"'));
    }
}
