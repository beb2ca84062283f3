package id.kube.printing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Holds a file against a schema, as far as the schema of the profiles goes; no more is known. */
final class SchemaOfProfiles {

    private final List<String> faults = new ArrayList<>();

    private SchemaOfProfiles() {
    }

    /** Every place where the file is not as the schema says. */
    static List<String> faults(JsonNode file, JsonNode schema) {
        SchemaOfProfiles check = new SchemaOfProfiles();
        check.look("", file, schema);
        return check.faults;
    }

    private void look(String place, JsonNode value, JsonNode schema) {
        for (Map.Entry<String, JsonNode> rule : schema.properties()) {
            boolean holds = switch (rule.getKey()) {
                case "type" -> isA(value, rule.getValue().asText());
                case "const" -> value.equals(rule.getValue());
                case "enum" -> contains(rule.getValue(), value);
                case "pattern" -> Pattern.compile(rule.getValue().asText())
                        .matcher(value.asText()).find();
                case "minimum" -> value.asLong() >= rule.getValue().asLong();
                case "maximum" -> value.asLong() <= rule.getValue().asLong();
                case "minItems" -> value.size() >= rule.getValue().asInt();
                case "maxItems" -> value.size() <= rule.getValue().asInt();
                case "required" -> hasAll(value, rule.getValue());
                case "properties", "additionalProperties", "items", "propertyNames" ->
                        inside(place, value, schema, rule);
                case "$schema", "$id", "title" -> true;
                default -> throw new IllegalArgumentException("not known: " + rule.getKey());
            };
            if (!holds) {
                faults.add(place + " " + rule.getKey());
            }
        }
    }

    private boolean inside(String place, JsonNode value, JsonNode schema,
            Map.Entry<String, JsonNode> rule) {
        if (rule.getKey().equals("items")) {
            value.forEach(item -> look(place + "/-", item, rule.getValue()));
            return true;
        }
        boolean holds = true;
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            JsonNode own = schema.path("properties").path(field.getKey());
            String deeper = place + "/" + field.getKey();
            if (rule.getKey().equals("properties") && !own.isMissingNode()) {
                look(deeper, field.getValue(), own);
            } else if (rule.getKey().equals("propertyNames")) {
                look(deeper, new TextNode(field.getKey()),
                        rule.getValue());
            } else if (rule.getKey().equals("additionalProperties") && own.isMissingNode()) {
                holds &= rule.getValue().isObject();
                look(deeper, field.getValue(), rule.getValue());
            }
        }
        return holds;
    }

    private static boolean isA(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isInt() || value.isLong();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static boolean contains(JsonNode all, JsonNode value) {
        boolean is = false;
        for (JsonNode one : all) {
            is |= one.equals(value);
        }
        return is;
    }

    private static boolean hasAll(JsonNode value, JsonNode names) {
        boolean has = true;
        for (JsonNode name : names) {
            has &= value.has(name.asText());
        }
        return has;
    }
}
