package id.kube.web;

import id.kube.access.Caller;
import id.kube.access.Powers;
import id.kube.daybook.DayBookReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the till asks every few seconds is answered by one word where nothing was written since.
 * All of it follows from the day book, the day and who asks, so the day book's head is enough to
 * tell, however long the book has grown.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class Unchanged implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Set<String> TOLD = Set.of("products", "customers", "credit",
            "consignments", "members", "rules", "roster");
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final DayBookReader reader;
    private final Caller caller;
    private final Clock clock;
    /** Another version of the house may tell the same books otherwise. */
    private final UUID start = UUID.randomUUID();

    Unchanged(DayBookReader reader, Caller caller, Clock clock) {
        this.reader = reader;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READS.contains(request.getMethod()) || !TOLD.contains(asked(request))) {
            return;
        }
        EntityTag tag = tag();
        request.setProperty(Unchanged.class.getName(), tag);
        Response.ResponseBuilder same = request.getRequest().evaluatePreconditions(tag);
        if (same != null) {
            request.abortWith(same.build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getProperty(Unchanged.class.getName()) instanceof EntityTag tag
                && answer.getStatus() < 400) {
            answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            answer.getHeaders().putSingle(HttpHeaders.VARY, "Authorization, Accept");
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL,
                    hasPhones(request) ? "no-store" : "private, no-cache");
        }
    }

    /** Telephone numbers are not laid down on a device that many people use. */
    private boolean hasPhones(ContainerRequestContext request) {
        return asked(request).equals("members")
                && caller.roles().stream().anyMatch(Powers::seesPhones);
    }

    private EntityTag tag() {
        String hash = QuarkusTransaction.requiringNew()
                .call(() -> reader.end(caller.kube()).hash());
        List<Object> all = List.of(start, hash, LocalDate.now(clock),
                caller.member().orElse(""), caller.roles().stream().sorted().toList());
        return new EntityTag(UUID.nameUUIDFromBytes(all.toString().getBytes(
                StandardCharsets.UTF_8)).toString(), true);
    }

    private static String asked(ContainerRequestContext request) {
        return request.getUriInfo().getPathSegments().stream().map(PathSegment::getPath)
                .filter(step -> !step.isEmpty()).skip(2).findFirst().orElse("");
    }
}
