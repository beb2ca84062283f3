package id.kube.web;

import id.kube.access.Caller;
import id.kube.access.Keys;
import id.kube.access.Powers;
import id.kube.access.Role;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;

/**
 * Looks at the credential of every request before anything of a group is touched. What is not
 * said to be open is shut, however the address is written.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
class LetIn implements ContainerRequestFilter {

    /** What can be asked with no credential: is there a shop, open or bring back one, enrol. */
    private static final Set<String> OPEN = Set.of("state", "setup", "enrolment",
            "examples", "restore");
    /** Only the ketua hands out keys. */
    private static final Set<String> KEYS = Set.of("devices", "tokens", "people");
    private static final String SCHEME = "bearer ";
    /** What is read bit by bit and may be of any length. */
    private static final Set<String> ENDLESS = Set.of("daybook", "restore");
    /** How long all else that is sent may be. */
    private static final int LONGEST = 64 * 1024;
    /** A workbook of some thousand rows, or the picture of a slip; a film is none. */
    private static final Set<String> LONG = Set.of("template", "photos");
    private static final int LONGEST_FORM = 2 * 1024 * 1024;

    private final Keys keys;
    private final Strangers strangers;
    private final Caller caller;

    LetIn(Keys keys, Strangers strangers, Caller caller) {
        this.keys = keys;
        this.strangers = strangers;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> steps = request.getUriInfo().getPathSegments().stream()
                .map(PathSegment::getPath).filter(step -> !step.isEmpty()).toList();
        // No book has the zero letter, and not every database can even be asked for it.
        boolean isLegible = !request.getUriInfo().getRequestUri().toString().contains("%00");
        if (steps.size() < 3 || !isLegible) {
            request.abortWith(Problems.problem(404, "not-found"));
            return;
        }
        List<String> under = steps.subList(2, steps.size());
        if (!ENDLESS.contains(under.get(0))) {
            request.setEntityStream(new ShortBody(request.getEntityStream(),
                    LONG.contains(under.get(0)) ? LONGEST_FORM : LONGEST));
        }
        String header = request.getHeaderString("Authorization");
        if (OPEN.contains(under.get(0))) {
            if (header == null && request.getMethod().equals("POST") && !strangers.mayAsk()) {
                request.abortWith(Problems.tooOften());
            }
            return;
        }
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            keys.recognise(header.substring(SCHEME.length()).strip());
        }
        if (!caller.isKnown()) {
            request.abortWith(Problems.problem(401, "not-signed-in"));
        } else if (!isAllowed(request.getMethod(), under)) {
            request.abortWith(Problems.problem(403, "not-for-you"));
        }
    }

    private boolean isAllowed(String method, List<String> under) {
        String first = under.get(0);
        if (KEYS.contains(first)) {
            return caller.roles().contains(Role.KETUA);
        }
        if (first.equals("session")) {
            return !method.equals("POST") || caller.device().isPresent()
                    || caller.roles().contains(Role.KETUA);
        }
        if (first.equals("daybook") && method.equals("POST")) {
            return true;
        }
        if (caller.hasLeft()) {
            return false;
        }
        boolean isRead = method.equals("GET") || method.equals("HEAD");
        return caller.roles().stream().anyMatch(role -> Powers.mayRead(role, under)
                && (isRead || Powers.mayOrder(role) || first.equals("photos")));
    }
}
