package id.kube.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.access.Caller;
import id.kube.access.Powers;
import id.kube.access.Role;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.Rebuild;
import id.kube.daybook.StoredEntry;
import id.kube.daybook.Trace;
import id.kube.daybook.UnknownReference;
import id.kube.daybook.Verification;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the day book: a page of it, or all of it as the export. */
@Path("/api/v1/daybook")
class DayBookResource {

    private static final int PAGE = 500;

    private final DayBookReader reader;
    private final Verification verification;
    private final Rebuild rebuild;
    private final Caller caller;
    private final List<Trace> traces;

    DayBookResource(DayBookReader reader, Verification verification, Rebuild rebuild,
            Caller caller, @All List<Trace> traces) {
        this.reader = reader;
        this.verification = verification;
        this.rebuild = rebuild;
        this.caller = caller;
        this.traces = traces;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    public Page page(@QueryParam("after") long after,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        return read(after, Math.max(1, Math.min(limit, PAGE)));
    }

    @GET
    @Produces(Door.NDJSON + ";qs=0.5")
    @Blocking
    public Response export(@QueryParam("after") long after) {
        StreamingOutput lines = out -> {
            long last = after;
            for (Page page = read(last, PAGE); !page.entries().isEmpty();
                    page = read(last, PAGE)) {
                for (ObjectNode entry : page.entries()) {
                    out.write((entry + "\n").getBytes(StandardCharsets.UTF_8));
                    last = entry.get("no").longValue();
                }
            }
        };
        return Response.ok(lines).type(Door.NDJSON).build();
    }

    @GET
    @Path("verify")
    @Blocking
    public Verdict verify() {
        Verification.Chain chain = verification.chain(caller.kube());
        if (chain.brokenAt().isPresent()) {
            return new Verdict("broken", chain.brokenAt().get(), null, List.of(),
                    chain.entries(), chain.head());
        }
        List<String> differences = rebuild.differences(caller.kube(), done -> { });
        return new Verdict("ok", null, differences.isEmpty() ? "equal" : "differs",
                differences, chain.entries(), chain.head());
    }

    /** One entry, the day it counts on, why to look at it, and what it left in every book. */
    @GET
    @Path("{id}")
    @Blocking
    @Transactional
    public Map<String, Object> entry(@PathParam("id") String id) {
        StoredEntry entry = reader.entry(id).filter(this::isShown)
                .orElseThrow(() -> new UnknownReference(id));
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("entry", entry.exported());
        one.put("bookedOn", entry.bookedOn());
        one.put("reviews", reader.reviewsOf(entry.no()));
        traces.forEach(trace -> one.put(trace.name(), trace.of(entry)));
        return one;
    }

    /** A member on duty looks up what she may write herself; the rest is the officers'. */
    private boolean isShown(StoredEntry entry) {
        return !caller.roles().equals(Set.of(Role.KASIR))
                || Powers.mayWrite(Role.KASIR, entry.type());
    }

    private Page read(long after, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> new Page(
                reader.after(after, limit).stream().map(StoredEntry::exported).toList(),
                reader.end(caller.kube()), lastDay()));
    }

    /** The business day of the latest entry; example books open on a day of theirs. */
    private LocalDate lastDay() {
        return reader.entry(reader.end(caller.kube()).no()).map(StoredEntry::bookedOn)
                .orElse(null);
    }

    /** Whether the chain holds, and whether the books follow from it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Verdict(String chain, Long brokenAt, String rebuilt, List<String> differences,
            long entries, String head) {
    }

    /** Some entries, where the day book ends, and the business day of its last entry. */
    record Page(List<ObjectNode> entries, DayBookReader.End head, LocalDate lastDay) {
    }
}
