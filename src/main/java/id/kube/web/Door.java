package id.kube.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kube.access.Caller;
import id.kube.access.Role;
import id.kube.daybook.DayBook;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.Forbidden;
import id.kube.daybook.Result;
import id.kube.daybook.UnreadableEntry;
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
import java.util.Optional;
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
    private final Bounds bounds;
    private final Caller caller;
    private final ObjectMapper json;

    Door(DayBook dayBook, DayBookReader reader, Bounds bounds, Caller caller,
            ObjectMapper json) {
        this.dayBook = dayBook;
        this.reader = reader;
        this.bounds = bounds;
        this.caller = caller;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    public Response write(InputStream body, @QueryParam("strict") String strict)
            throws IOException {
        DayBook.Sender sender = sender(isYes(strict), false);
        byte[] bytes = body.readNBytes(MANY * LINE + 1);
        if (bytes.length > MANY * LINE) {
            return Problems.problem(413, "too-long");
        }
        Batch batch;
        try {
            batch = Batch.of(bytes, LINE);
        } catch (UnreadableEntry notEntries) {
            return Problems.problem(400, "unreadable");
        }
        if (batch.size() > MANY || batch.isOne() && !batch.isFitting(0)) {
            return Problems.problem(413, "too-long");
        }
        List<Result> results = many(sender, batch);
        return batch.isOne() ? single(results.get(0))
                : Response.ok(Map.of("results", results)).build();
    }

    @POST
    @Consumes(NDJSON)
    @Blocking
    public Response stream(InputStream body, @QueryParam("strict") String strict,
            @QueryParam("restore") String restore,
            @HeaderParam("Content-Encoding") String encoding) throws IOException {
        InputStream plain = "gzip".equals(encoding)
                ? new GZIPInputStream(body) : body;
        if (isYes(restore)) {
            return restore(plain);
        }
        Stream stream = new Stream(this, carrier(isYes(strict)), plain, LINE);
        StreamingOutput results = stream::run;
        return Response.ok(results).type(NDJSON).build();
    }

    private Response restore(InputStream export) throws IOException {
        if (!caller.roles().contains(Role.KETUA)) {
            return Problems.problem(403, "not-for-you");
        }
        Restore restore = Restore.of(export, LINE * 2, reader.end(caller.kube()).no());
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
        if (!bounds.allow(caller, sent)) {
            return CompletableFuture.completedFuture(Result.refused(
                    sent.path("id").textValue(), new Forbidden(sent.path("type").asText())));
        }
        return dayBook.write(sender, sent);
    }

    byte[] line(Result result) throws IOException {
        return (json.writeValueAsString(result) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private List<Result> many(DayBook.Sender sender, Batch batch) throws IOException {
        List<CompletionStage<Result>> waiting = new ArrayList<>(batch.size());
        batch.each(new Batch.Reader() {
            @Override
            public void entry(JsonNode entry) {
                waiting.add(write(sender, entry));
            }

            @Override
            public void tooLong() {
                waiting.add(CompletableFuture.completedFuture(
                        Result.refused(null, new UnreadableEntry("terlalu panjang"))));
            }
        });
        return waiting.stream().map(Door::await).toList();
    }

    /** A switch of the address: a typo must not quietly mean no. */
    private static boolean isYes(String word) {
        if (word == null || word.equals("false")) {
            return false;
        }
        if (!word.equals("true")) {
            throw new BadQuery();
        }
        return true;
    }

    /** A stream is how books of old are read in: the ketua may carry what others have signed. */
    private DayBook.Sender carrier(boolean strict) {
        DayBook.Sender sender = sender(strict, false);
        return caller.roles().contains(Role.KETUA) ? new DayBook.Sender(sender.kube(),
                Optional.empty(), sender.mayWrite(), strict, false) : sender;
    }

    private DayBook.Sender sender(boolean strict, boolean restore) {
        return new DayBook.Sender(caller.kube(), caller.member(), caller.writes(), strict,
                restore, caller.hasLeft());
    }

    /** A result of one entry, mirrored in the status. */
    static Response single(Result result) {
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
