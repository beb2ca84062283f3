package id.kube.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.access.Caller;
import id.kube.access.Powers;
import id.kube.access.Role;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Leaves out of an answer what its reader is not to see: other people's telephone numbers, other
 * members' goods and wages, and of the day book what is no business of the till today.
 */
@Provider
class Discretion implements ContainerResponseFilter {

    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    Discretion(Caller caller, ObjectMapper json, Clock clock) {
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        Set<Role> roles = caller.roles();
        if (roles.isEmpty() || roles.stream().anyMatch(Powers::seesPhones)
                || !request.getMethod().equals("GET")) {
            return;
        }
        List<String> steps = request.getUriInfo().getPathSegments().stream()
                .map(PathSegment::getPath).filter(step -> !step.isEmpty()).toList();
        if (answer.getEntity() instanceof StreamingOutput && steps.contains("daybook")) {
            answer.setEntity(Problems.problem(403, "not-for-you").getEntity(), null,
                    MediaType.valueOf(Problems.TYPE));
            answer.setStatus(403);
        } else if (answer.hasEntity() && answer.getStatus() == 200
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(answer.getMediaType())) {
            answer.setEntity(discreet(json.valueToTree(answer.getEntity()), steps.get(2)));
        }
    }

    private JsonNode discreet(JsonNode answer, String first) {
        if (caller.roles().stream().allMatch(role -> Powers.seesOnlyHerOwn(role, first))) {
            keepOnly(answer, row -> isHers(row));
        }
        if (first.equals("daybook") && caller.roles().equals(Set.of(Role.KASIR))) {
            keepOnly(answer, this::isOfTheTillToday);
        }
        hidePhones(answer);
        return answer;
    }

    /** Keeps of every list in the answer, or of the list it is, the rows that pass. */
    private static void keepOnly(JsonNode answer, Predicate<JsonNode> passes) {
        if (answer.isArray()) {
            for (Iterator<JsonNode> rows = answer.iterator(); rows.hasNext();) {
                if (!passes.test(rows.next())) {
                    rows.remove();
                }
            }
        } else {
            answer.forEach(child -> keepOnly(child, passes));
        }
    }

    private boolean isHers(JsonNode row) {
        return caller.member().map(her -> her.equals(row.path("member").asText()))
                .orElse(false);
    }

    private boolean isOfTheTillToday(JsonNode entry) {
        return Powers.mayWrite(Role.KASIR, entry.path("type").asText())
                && entry.path("date").asText().equals(LocalDate.now(clock).toString());
    }

    private void hidePhones(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("phone")
                && !isHers(object)) {
            object.putNull("phone");
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(this::hidePhones);
        }
    }
}
