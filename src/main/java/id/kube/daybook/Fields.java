package id.kube.daybook;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The fields of a JSON object, read strictly: a wrong or missing one throws {@link BadField},
 * and one that nobody read is an {@link UnknownField}. An explicit null is never "absent".
 */
public final class Fields {

    /** More lines than any slip has; the door's size limits are the outer guard. */
    private static final int LINES = 1_000;
    private static final int TEXT = 2_000;
    private static final int LONGEST_CODE = 32;
    private static final Pattern CODE = Pattern.compile("\\P{Cntrl}+");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-MM").withResolverStyle(ResolverStyle.STRICT);

    /** No book of a warung is older, and a typo such as 0206 must not pass for a year. */
    private static final int FIRST_YEAR = 1900;

    private final JsonNode object;
    private final String path;
    private final Set<String> read = new HashSet<>();

    Fields(JsonNode object, String path) {
        if (object == null || !object.isObject()) {
            throw new BadField(path.replaceFirst("\\.$", ""));
        }
        this.object = object;
        this.path = path;
    }

    /** The fields of a whole JSON object. */
    public static Fields of(JsonNode object) {
        return new Fields(object, "");
    }

    /** Reads a whole JSON object and refuses what nobody asked for. */
    public static <T> T whole(JsonNode object, Function<Fields, T> reader) {
        Fields fields = of(object);
        T value = reader.apply(fields);
        fields.refuseOthers();
        return value;
    }

    public boolean has(String field) {
        return object.has(field);
    }

    public String text(String field) {
        JsonNode node = required(field);
        String text = node.isTextual() ? node.textValue() : "";
        must(!text.isBlank() && isWritable(text), field);
        return text;
    }

    /** Like {@link #text}, but may be absent or empty. */
    public Optional<String> optionalText(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        JsonNode node = required(field);
        must(node.isTextual() && isWritable(node.textValue()), field);
        return Optional.of(node.textValue()).filter(text -> !text.isEmpty());
    }

    /** A code of a person, good or place: 1 to 32 characters. */
    public String code(String field) {
        return codeOf(required(field), field);
    }

    public Optional<String> optionalCode(String field) {
        return optional(field, this::code);
    }

    public List<String> codes(String field) {
        List<String> codes = new ArrayList<>();
        array(field).forEach(node -> codes.add(codeOf(node, field)));
        return codes;
    }

    public List<String> optionalCodes(String field) {
        return has(field) ? codes(field) : List.of();
    }

    /** An amount above zero. */
    public Rupiah money(String field) {
        return Rupiah.of(whole(field, 1, Rupiah.LIMIT));
    }

    public Rupiah moneyOrZero(String field) {
        return Rupiah.of(whole(field, 0, Rupiah.LIMIT));
    }

    public Optional<Rupiah> optionalMoneyOrZero(String field) {
        return optional(field, this::moneyOrZero);
    }

    public Rupiah signedMoney(String field) {
        return Rupiah.of(whole(field, -Rupiah.LIMIT, Rupiah.LIMIT));
    }

    /** A quantity above zero. */
    public Quantity quantity(String field) {
        return Quantity.of(whole(field, 1, Quantity.LIMIT));
    }

    public Quantity quantityOrZero(String field) {
        return Quantity.of(whole(field, 0, Quantity.LIMIT));
    }

    public Optional<Quantity> optionalQuantityOrZero(String field) {
        return optional(field, this::quantityOrZero);
    }

    public long whole(String field, long least, long most) {
        JsonNode node = required(field);
        must(node.isIntegralNumber() && node.canConvertToLong(), field);
        long value = node.longValue();
        must(value >= least && value <= most, field);
        return value;
    }

    public Optional<Long> optionalWhole(String field, long least, long most) {
        return has(field) ? Optional.of(whole(field, least, most)) : Optional.empty();
    }

    /** A day of the calendar, {@code YYYY-MM-DD}; 30 February is none. */
    public LocalDate day(String field) {
        JsonNode node = required(field);
        return Optional.ofNullable(node.textValue()).flatMap(Fields::dayOf)
                .orElseThrow(() -> new BadField(path + field));
    }

    /** The day of the calendar that is written as {@code YYYY-MM-DD}, if it is one. */
    public static Optional<LocalDate> dayOf(String written) {
        return calendar(written, 10, text -> LocalDate.parse(text, DAY))
                .filter(day -> day.getYear() >= FIRST_YEAR);
    }

    /** The month that is written as {@code YYYY-MM}, if it is one. */
    public static Optional<YearMonth> monthOf(String written) {
        return calendar(written, 7, text -> YearMonth.parse(text, MONTH))
                .filter(month -> month.getYear() >= FIRST_YEAR);
    }

    private static <T> Optional<T> calendar(String written, int length,
            Function<String, T> parser) {
        if (written.length() != length) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(written));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    public Optional<LocalDate> optionalDay(String field) {
        return optional(field, this::day);
    }

    public YearMonth month(String field) {
        JsonNode node = required(field);
        return Optional.ofNullable(node.textValue()).flatMap(Fields::monthOf)
                .orElseThrow(() -> new BadField(path + field));
    }

    public Optional<Boolean> flag(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        JsonNode node = required(field);
        must(node.isBoolean(), field);
        return Optional.of(node.booleanValue());
    }

    public String choice(String field, String... choices) {
        String chosen = text(field);
        must(List.of(choices).contains(chosen), field);
        return chosen;
    }

    public Optional<String> optionalChoice(String field, String... choices) {
        return has(field) ? Optional.of(choice(field, choices)) : Optional.empty();
    }

    /** An object inside this one, read whole. */
    public <T> T object(String field, Function<Fields, T> reader) {
        return item(required(field), path + field, reader);
    }

    /** 1 to 1,000 objects. */
    public <T> List<T> list(String field, Function<Fields, T> reader) {
        JsonNode array = array(field);
        must(!array.isEmpty() && array.size() <= LINES, field);
        List<T> items = new ArrayList<>(array.size());
        for (JsonNode node : array) {
            items.add(item(node, path + field + "[" + items.size() + "]", reader));
        }
        return items;
    }

    /** Up to 1,000 objects; absent is none. */
    public <T> List<T> optionalList(String field, Function<Fields, T> reader) {
        return !has(field) || array(field).isEmpty() ? List.of() : list(field, reader);
    }

    /** An object of whole numbers, zero or more each. */
    public Map<String, Long> wholeMap(String field) {
        JsonNode node = required(field);
        must(node.isObject() && node.size() <= LINES, field);
        Fields inner = new Fields(node, path + field + ".");
        Map<String, Long> map = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(
                name -> map.put(name, inner.whole(name, 0, Quantity.LIMIT)));
        return map;
    }

    /** Says no to whatever nobody has read. */
    void refuseOthers() {
        object.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                throw new UnknownField(path + name);
            }
        });
    }

    void ignore(Set<String> fields) {
        read.addAll(fields);
    }

    private <T> T item(JsonNode node, String where, Function<Fields, T> reader) {
        Fields fields = new Fields(node, where + ".");
        T value = reader.apply(fields);
        fields.refuseOthers();
        return value;
    }

    private JsonNode array(String field) {
        JsonNode array = required(field);
        must(array.isArray() && array.size() <= LINES, field);
        return array;
    }

    private String codeOf(JsonNode node, String field) {
        must(node.isTextual() && CODE.matcher(node.textValue()).matches()
                && node.textValue().length() <= LONGEST_CODE
                && !node.textValue().isBlank(), field);
        return node.textValue();
    }

    private static boolean isWritable(String text) {
        return text.length() <= TEXT && Canonical.isLegible(text);
    }

    private <T> Optional<T> optional(String field, Function<String, T> reader) {
        return has(field) ? Optional.of(reader.apply(field)) : Optional.empty();
    }

    private JsonNode required(String field) {
        read.add(field);
        JsonNode node = object.get(field);
        if (node == null || node.isNull()) {
            throw new BadField(path + field);
        }
        return node;
    }

    private void must(boolean holds, String field) {
        if (!holds) {
            throw new BadField(path + field);
        }
    }
}
