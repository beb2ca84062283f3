package id.kube.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kube.access.Caller;
import id.kube.access.Powers;
import id.kube.access.Role;
import id.kube.daybook.Canonical;
import id.kube.daybook.DayBook;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.Refusal;
import id.kube.daybook.Result;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.zip.GZIPInputStream;

/** The door of the day book: one entry, some, or a stream of any length. */
@Path("/api/v1/daybook")
class Door {

    static final String NDJSON = "application/x-ndjson";

    /** The longest array; more go as a stream. */
    private static final int MANY = 500;
    private static final int LINE = 64 * 1024;

    private final DayBook dayBook;
    private final DayBookReader reader;
    private final Caller caller;
    private final ObjectMapper json;

    Door(DayBook dayBook, DayBookReader reader, Caller caller, ObjectMapper json) {
        this.dayBook = dayBook;
        this.reader = reader;
        this.caller = caller;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    public Response write(InputStream body, @QueryParam("strict") boolean strict)
            throws IOException {
        byte[] bytes = body.readNBytes(MANY * LINE + 1);
        if (bytes.length > MANY * LINE) {
            return Problems.problem(413, "too-long");
        }
        JsonNode sent = readWhole(bytes);
        if (sent == null || !sent.isArray() && !sent.isObject()) {
            return Problems.problem(400, "unreadable");
        }
        boolean one = sent.isObject();
        if (one && bytes.length > LINE || sent.size() > MANY && !one) {
            return Problems.problem(413, "too-long");
        }
        DayBook.Sender sender = sender(strict, false);
        return one ? single(await(write(sender, sent))) : Response.ok(Map.of("results",
                many(sender, sent))).build();
    }

    @POST
    @Consumes(NDJSON)
    @Blocking
    public Response stream(InputStream body, @QueryParam("strict") boolean strict,
            @QueryParam("restore") boolean restore,
            @HeaderParam("Content-Encoding") String encoding) throws IOException {
        InputStream plain = "gzip".equals(encoding)
                ? new GZIPInputStream(body) : body;
        if (restore) {
            return restore(plain);
        }
        Stream stream = new Stream(this, sender(strict, false), plain, LINE);
        StreamingOutput results = stream::run;
        return Response.ok(results).type(NDJSON).build();
    }

    private Response restore(InputStream export) throws IOException {
        if (!caller.roles().contains(Role.KETUA)) {
            return Problems.problem(403, "not-for-you");
        }
        Restore restore = Restore.of(export, reader.end(caller.kube()).no());
        DayBook.Sender sender = sender(false, true);
        StreamingOutput results = out -> {
            try (InputStream lines = restore.open()) {
                new Stream(this, sender, lines, LINE * 2).run(out);
            } finally {
                restore.discard();
            }
        };
        return Response.ok(results).type(NDJSON).build();
    }

    CompletionStage<Result> write(DayBook.Sender sender, JsonNode sent) {
        try {
            return dayBook.write(sender, sent);
        } catch (Refusal refusal) {
            String id = sent.path("id").isTextual() ? sent.path("id").textValue() : null;
            return CompletableFuture.completedFuture(Result.refused(id, refusal));
        }
    }

    byte[] line(Result result) throws IOException {
        return (json.writeValueAsString(result) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private List<Result> many(DayBook.Sender sender, JsonNode array) {
        List<CompletionStage<Result>> waiting = new ArrayList<>(array.size());
        array.forEach(entry -> waiting.add(write(sender, entry)));
        return waiting.stream().map(Door::await).toList();
    }

    private DayBook.Sender sender(boolean strict, boolean restore) {
        Set<Role> roles = caller.roles();
        return new DayBook.Sender(caller.kube(), caller.member(),
                type -> roles.stream().anyMatch(role -> Powers.mayWrite(role, type)),
                strict, restore);
    }

    private static JsonNode readWhole(byte[] bytes) {
        try {
            return Canonical.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (Refusal unreadable) {
            return null;
        }
    }

    private static Response single(Result result) {
        int status = switch (result.status()) {
            case "written" -> 201;
            case "known" -> 200;
            case "review" -> 202;
            default -> "forbidden".equals(result.code()) ? 403 : 422;
        };
        return Response.status(status).entity(result)
                .type(status < 400 ? MediaType.APPLICATION_JSON : Problems.TYPE).build();
    }

    static Result await(CompletionStage<Result> waiting) {
        try {
            return waiting.toCompletableFuture().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
