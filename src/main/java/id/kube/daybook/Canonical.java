package id.kube.daybook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON read strictly and written in its canonical form (RFC 8785), and the chain over it. */
public final class Canonical {

    /** An entry is four deep at most; whoever nests deeper means us harm. */
    private static final int DEPTH = 40;
    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH)
                    .build()).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .build().reader();

    private static final ObjectReader ONE_OF_MANY =
            READER.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Canonical() {
    }

    /** Reads one JSON value; throws {@link UnreadableEntry} where it is none. */
    public static JsonNode read(String text) {
        try {
            JsonNode node = READER.readTree(text);
            if (node == null || node.isMissingNode()) {
                throw new UnreadableEntry("kosong");
            }
            return node;
        } catch (JsonProcessingException | NumberFormatException broken) {
            throw new UnreadableEntry("bukan JSON yang utuh");
        }
    }

    /** Reads one JSON value from bytes that must be UTF-8; a leading byte order mark is skipped. */
    public static JsonNode read(byte[] utf8) {
        try {
            return read(StandardCharsets.UTF_8.newDecoder().decode(plain(utf8)).toString());
        } catch (CharacterCodingException otherLetters) {
            throw new UnreadableEntry("hurufnya bukan UTF-8");
        }
    }

    /** The tokens of a JSON text in UTF-8, for what is too long to stand in memory whole. */
    public static JsonParser open(byte[] utf8) throws IOException {
        ByteBuffer plain = plain(utf8);
        return READER.createParser(new InputStreamReader(new ByteArrayInputStream(utf8,
                plain.position(), plain.remaining()), StandardCharsets.UTF_8.newDecoder()));
    }

    /**
     * Takes the next token; throws {@link UnreadableEntry} where it is a number nobody can keep.
     * A parser that passes over {@code 1E99999999999} finds no fault with it.
     */
    public static JsonToken step(JsonParser tokens) throws IOException {
        JsonToken token = tokens.nextToken();
        try {
            if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                tokens.getDecimalValue();
            } else if (token == JsonToken.VALUE_NUMBER_INT) {
                tokens.getNumberValue();
            }
        } catch (NumberFormatException beyond) {
            throw new UnreadableEntry("bukan JSON yang utuh");
        }
        return token;
    }

    /** The value the parser stands before, with more to come after it. */
    public static JsonNode next(JsonParser tokens) throws IOException {
        return ONE_OF_MANY.readTree(tokens);
    }

    private static ByteBuffer plain(byte[] utf8) {
        boolean marked = utf8.length >= 3 && utf8[0] == (byte) 0xEF && utf8[1] == (byte) 0xBB
                && utf8[2] == (byte) 0xBF;
        return marked ? ByteBuffer.wrap(utf8, 3, utf8.length - 3) : ByteBuffer.wrap(utf8);
    }

    /** Whether every letter in it can be kept: no NUL, and no half of a letter. */
    static boolean isLegible(String text) {
        return text.codePoints().noneMatch(letter -> letter == 0
                || letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
    }

    static String write(JsonNode node) {
        String plain = PlainForm.of(node);
        return plain == null ? writeAny(node) : plain;
    }

    /** Whatever JSON may hold, numbers with parts and beyond what is exact included. */
    static String writeAny(JsonNode node) {
        try {
            return new JsonCanonicalizer(node.toString()).getEncodedString();
        } catch (IOException broken) {
            throw new UnreadableEntry("huruf atau angka yang tidak sah");
        }
    }

    /** Each field in canonical form, {@code "name":value}, in canonical order. */
    static SortedMap<String, String> fields(ObjectNode entry) {
        SortedMap<String, String> fields = new TreeMap<>();
        entry.properties().forEach(field -> fields.put(field.getKey(),
                inside(write(entry.objectNode().set(field.getKey(), field.getValue())))));
        return fields;
    }

    /** The object of these fields, in canonical form. */
    static String join(SortedMap<String, String> fields) {
        return "{" + String.join(",", fields.values()) + "}";
    }

    private static String inside(String object) {
        return object.substring(1, object.length() - 1);
    }

    /** The hash that chains an entry, as received, to the one before it. */
    static String chain(String previous, ObjectNode entry, long no, Instant receivedAt) {
        return chain(previous, fields(entry), no, receivedAt);
    }

    /** The same where the fields of the entry are in canonical form already. */
    static String chain(String previous, SortedMap<String, String> entry, long no,
            Instant receivedAt) {
        SortedMap<String, String> sealed = new TreeMap<>(entry);
        sealed.put("no", "\"no\":" + no);
        sealed.put("receivedAt", "\"receivedAt\":\"" + receivedAt + "\"");
        MessageDigest digest = Fingerprint.sha256();
        digest.update(previous.getBytes(StandardCharsets.US_ASCII));
        digest.update(join(sealed).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }
}
