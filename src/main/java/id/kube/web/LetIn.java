package id.kube.web;

import id.kube.access.Caller;
import id.kube.access.Keys;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Looks at the credential of every request before anything of a group is touched. */
@Provider
@Priority(Priorities.AUTHENTICATION)
class LetIn implements ContainerRequestFilter {

    private static final String API = "api/v1/";
    /** What can be asked with no credential: whether there is a shop, and to open one. */
    private static final Set<String> OPEN = Set.of("state", "setup");
    /** Only the ketua hands out keys. */
    private static final Set<String> KEYS = Set.of("devices", "tokens", "people");

    private final Keys keys;
    private final Caller caller;

    LetIn(Keys keys, Caller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath().replaceFirst("^/", "");
        if (!path.startsWith(API)) {
            return;
        }
        String under = path.substring(API.length());
        if (OPEN.contains(under) || under.startsWith("examples")) {
            return;
        }
        String header = request.getHeaderString("Authorization");
        if (header != null && header.startsWith("Bearer ")) {
            keys.recognise(header.substring("Bearer ".length()));
        }
        if (!caller.isKnown()) {
            request.abortWith(Problems.problem(401, "not-signed-in"));
        } else if (!isAllowed(request.getMethod(), under)) {
            request.abortWith(Problems.problem(403, "not-for-you"));
        }
    }

    private boolean isAllowed(String method, String under) {
        String first = under.split("/", 2)[0];
        if (KEYS.contains(first)) {
            return caller.roles().contains(id.kube.access.Role.KETUA);
        }
        if (first.equals("session") || first.equals("daybook") && method.equals("POST")) {
            return true;
        }
        return caller.mayRead(under);
    }
}
