package id.kube.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.access.Caller;
import id.kube.access.Role;
import id.kube.rules.HouseRules;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Nobody loses face: whom the watch names, the ketua and the bendahara see, and the pendamping
 * where the group has agreed to it ({@code leak.names} is 1). Others read the same without names.
 */
@Provider
class Faces implements ContainerResponseFilter {

    /** Its party is a good. */
    private static final String ABOUT_A_GOOD = "stock-short-product";
    private static final String AGREED = "leak.names";

    private final Caller caller;
    private final HouseRules rules;
    private final ObjectMapper json;
    private final Clock clock;

    Faces(Caller caller, HouseRules rules, ObjectMapper json, Clock clock) {
        this.caller = caller;
        this.rules = rules;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        List<String> steps = request.getUriInfo().getPathSegments().stream()
                .map(PathSegment::getPath).filter(step -> !step.isEmpty()).toList();
        if (steps.size() > 2 && steps.get(2).equals("leakage") && answer.hasEntity()
                && answer.getStatus() == 200 && !seesNames()) {
            JsonNode told = json.valueToTree(answer.getEntity());
            hide(told);
            answer.setEntity(told);
        }
    }

    private boolean seesNames() {
        Set<Role> roles = caller.roles();
        return roles.contains(Role.KETUA) || roles.contains(Role.BENDAHARA)
                || roles.contains(Role.PENDAMPING)
                        && rules.number(AGREED, LocalDate.now(clock), 0) == 1;
    }

    private static void hide(JsonNode told) {
        if (told instanceof ObjectNode one && one.hasNonNull("party")
                && !one.path("signal").asText().equals(ABOUT_A_GOOD)) {
            String whose = ":" + one.get("party").asText();
            if (one.has("id")) {
                one.put("id", one.get("id").asText().replace(whose, ""));
            }
            one.putNull("party");
        }
        if (told instanceof ObjectNode one && one.has("unnamed")) {
            one.setAll((ObjectNode) one.get("unnamed"));
            one.putArray("evidence");
        }
        told.forEach(Faces::hide);
    }
}
