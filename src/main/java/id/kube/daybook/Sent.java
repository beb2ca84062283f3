package id.kube.daybook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.quantity.Quantity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** One entry as somebody sent it: its JSON, read strictly, and its canonical form. */
final class Sent {

    /** What the day book itself adds; an export carries them. */
    private static final Set<String> ADDED = Set.of("no", "hash", "receivedAt");
    private static final Set<String> ENVELOPE = Set.of("id", "type", "date", "at", "by",
            "device", "seq", "shift", "memo", "reason");
    /** Of a wrong id, so much is told back that its sender knows it again. */
    private static final int LONGEST_ID = 200;
    private static final Pattern SHIFT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d/[1-9]");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /** A little more than a line may be long, for letters that canonical form escapes. */
    private static final int LONGEST = 70_000;

    private final ObjectNode json;
    private final JsonNode added;

    private Sent(ObjectNode json, JsonNode added) {
        this.json = json;
        this.added = added;
    }

    static Sent of(JsonNode node) {
        if (!node.isObject()) {
            throw new UnreadableEntry("bukan satu catatan");
        }
        if (!isLegible(node)) {
            throw new UnreadableEntry("ada huruf yang tidak sah");
        }
        ObjectNode json = node.deepCopy();
        json.remove(ADDED);
        return new Sent(json, node);
    }

    /** The id as far as it can be told, also where the rest is broken. */
    static String idOf(JsonNode node) {
        String id = node.path("id").textValue();
        return id == null || id.length() > LONGEST_ID || !Canonical.isLegible(id) ? null : id;
    }

    ObjectNode json() {
        return json;
    }

    /** Its fields in canonical form; joined they are its body in the day book. */
    SortedMap<String, String> canonical() {
        SortedMap<String, String> fields = Canonical.fields(json);
        if (Canonical.join(fields).length() > LONGEST) {
            throw new UnreadableEntry("terlalu panjang");
        }
        return fields;
    }

    /** What the export says of number, hash and time. */
    Entry.Link link() {
        Fields fields = Fields.of(added);
        return new Entry.Link(fields.whole("no", 1, Quantity.LIMIT),
                java.time.Instant.parse(fields.text("receivedAt")), fields.text("hash"));
    }

    Envelope envelope() {
        Fields fields = Fields.of(json);
        String id = fields.text("id");
        if (!ID.matcher(id).matches()) {
            throw new BadField("id");
        }
        return new Envelope(id, type(), date(), at(fields), fields.optionalCode("by"),
                device(fields), fields.optionalWhole("seq", 1, Quantity.LIMIT),
                shift(fields), fields.optionalText("memo"),
                fields.optionalText("reason"));
    }

    Fields body() {
        Fields fields = Fields.of(json);
        fields.ignore(ENVELOPE);
        return fields;
    }

    String type() {
        JsonNode type = json.path("type");
        return type.isTextual() ? type.textValue() : "";
    }

    private LocalDate date() {
        try {
            return Fields.of(json).day("date");
        } catch (BadField wrong) {
            throw new BadDate(json.path("date").asText());
        }
    }

    private static Optional<String> device(Fields fields) {
        Optional<String> device = fields.optionalText("device");
        device.filter(name -> name.length() > 64).ifPresent(name -> {
            throw new BadField("device");
        });
        return device;
    }

    /** Which shift of the roster of which day. */
    private static Optional<String> shift(Fields fields) {
        Optional<String> shift = fields.optionalText("shift");
        shift.ifPresent(written -> {
            if (!SHIFT.matcher(written).matches()
                    || Fields.dayOf(written.substring(0, 10)).isEmpty()) {
                throw new BadField("shift");
            }
        });
        return shift;
    }

    private static boolean isLegible(JsonNode node) {
        if (node.isTextual()) {
            return Canonical.isLegible(node.textValue());
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!Canonical.isLegible(field.getKey())) {
                return false;
            }
        }
        for (JsonNode child : node) {
            if (!isLegible(child)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> at(Fields fields) {
        Optional<String> at = fields.optionalText("at");
        try {
            at.ifPresent(OffsetDateTime::parse);
            return at;
        } catch (DateTimeException notAMoment) {
            throw new BadField("at");
        }
    }
}
