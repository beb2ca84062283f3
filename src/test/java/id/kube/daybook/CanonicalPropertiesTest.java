package id.kube.daybook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The short way to the canonical form leads where the library's long one does. */
class CanonicalPropertiesTest {

    private static final JsonNodeFactory MADE = JsonNodeFactory.instance;
    private static final long EXACT = (1L << 53) - 1;

    @Provide
    Arbitrary<JsonNode> values() {
        Arbitrary<JsonNode> simple = Arbitraries.oneOf(texts().map(MADE::textNode),
                Arbitraries.longs().between(-EXACT, EXACT).map(MADE::numberNode),
                Arbitraries.of(true, false).map(MADE::booleanNode),
                Arbitraries.just(MADE.nullNode()));
        return Arbitraries.recursive(() -> simple, inner -> Arbitraries.oneOf(inner,
                inner.list().ofMaxSize(4).map(CanonicalPropertiesTest::list),
                Arbitraries.maps(texts(), inner).ofMaxSize(4)
                        .map(CanonicalPropertiesTest::object)), 0, 3);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().all().excludeChars(lone()).ofMaxLength(12);
    }

    /** Half a letter is no letter, and refused before. */
    private static char[] lone() {
        char[] halves = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
        for (int at = 0; at < halves.length; at++) {
            halves[at] = (char) (Character.MIN_SURROGATE + at);
        }
        return halves;
    }

    private static JsonNode list(List<JsonNode> values) {
        return MADE.arrayNode().addAll(values);
    }

    private static JsonNode object(Map<String, JsonNode> fields) {
        ObjectNode object = MADE.objectNode();
        fields.forEach(object::set);
        return object;
    }

    @Property
    void theShortWayLeadsWhereTheLongOneDoes(@ForAll("values") JsonNode value) {
        // The library begins with a list or an object.
        JsonNode whole = MADE.arrayNode().add(value);
        assertNotNull(PlainForm.of(whole));
        assertEquals(Canonical.writeAny(whole), PlainForm.of(whole));
    }

    @Property
    void theFieldsJoinedAreTheWhole(@ForAll("values") JsonNode value, @ForAll String name) {
        ObjectNode entry = MADE.objectNode().put("id", "a");
        entry.set(name.codePoints().anyMatch(CanonicalPropertiesTest::isHalf) ? "x" : name, value);
        assertEquals(Canonical.write(entry), Canonical.join(Canonical.fields(entry)));
    }

    @Property
    void whatIsNotExactIsLeftToTheLibrary(@ForAll double number, @ForAll long large) {
        assertNull(PlainForm.of(MADE.arrayNode().add(number)));
        if (Math.abs((double) large) > EXACT) {
            assertNull(PlainForm.of(MADE.arrayNode().add(large)));
        }
    }

    private static boolean isHalf(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }
}
