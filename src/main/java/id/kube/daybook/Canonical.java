package id.kube.daybook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON read strictly and written in its canonical form (RFC 8785), and the chain over it. */
public final class Canonical {

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .build().reader();

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
        } catch (JsonProcessingException broken) {
            throw new UnreadableEntry("bukan JSON yang utuh");
        }
    }

    /** Half a letter (a lone surrogate) has no bytes, so nothing could be said of its hash. */
    static String write(JsonNode node) {
        try {
            String text = new JsonCanonicalizer(node.toString()).getEncodedString();
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw new UnreadableEntry("huruf atau angka yang tidak sah");
            }
            return text;
        } catch (IOException broken) {
            throw new UnreadableEntry("huruf atau angka yang tidak sah");
        }
    }

    /** The hash that chains an entry, as received, to the one before it. */
    static String chain(String previous, ObjectNode entry, long no, Instant receivedAt) {
        ObjectNode sealed = entry.deepCopy();
        sealed.put("no", no);
        sealed.put("receivedAt", receivedAt.toString());
        MessageDigest digest = sha256();
        digest.update(previous.getBytes(StandardCharsets.US_ASCII));
        digest.update(write(sealed).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
