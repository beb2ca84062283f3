package id.kube.web;

import com.fasterxml.jackson.core.JacksonException;
import id.kube.access.AlreadySetUp;
import id.kube.access.KubeTaken;
import id.kube.access.NotAMember;
import id.kube.access.NotHers;
import id.kube.access.Paused;
import id.kube.access.WrongPin;
import id.kube.daybook.BadField;
import id.kube.daybook.Busy;
import id.kube.daybook.Forbidden;
import id.kube.daybook.Interference;
import id.kube.daybook.NotOnDisk;
import id.kube.daybook.Refusal;
import id.kube.daybook.UnknownReference;
import id.kube.daybook.Words;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Turns everything that goes wrong into application/problem+json with a stable code. */
class Problems {

    static final String TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    public Response refused(Refusal refusal, ContainerRequestContext request) {
        int status = status(refusal, request.getMethod());
        Map<String, Object> body = body(status, refusal.code(), Words.sentence(refusal));
        body.putAll(refusal.further());
        return Response.status(status).type(TYPE).entity(body).build();
    }

    @ServerExceptionMapper
    public Response unreadable(JacksonException broken) {
        return problem(400, "unreadable");
    }

    /** What says that it is packed and is not. */
    @ServerExceptionMapper
    public Response unreadable(ZipException broken) {
        return problem(400, "unreadable");
    }

    @ServerExceptionMapper
    public Response full(NotOnDisk full) {
        LOG.error("the disk did not take what was written", full);
        return problem(503, "not-on-disk");
    }

    @ServerExceptionMapper
    public Response busy(Busy busy) {
        LOG.warn("the database could not be had in time", busy);
        return problem(503, "busy");
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException known, ContainerRequestContext request,
            SimpleResourceInfo asked) {
        int status = known.getResponse().getStatus();
        boolean isOurs = asked != null && asked.getResourceClass() != null;
        boolean asks = !request.getUriInfo().getQueryParameters().isEmpty();
        if (status == 404 && isOurs && asks) {
            return problem(400, "bad-query");
        }
        return problem(status, codeOf(status));
    }

    @ServerExceptionMapper
    public Response bug(Throwable bug) {
        Throwable told = Interference.told(bug);
        if (told instanceof NotOnDisk full) {
            return full(full);
        }
        if (told instanceof Busy busy) {
            return busy(busy);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(bug, "our own fault, reference %s", reference);
        Map<String, Object> body = body(500, "our-fault", Words.sentence("our-fault"));
        body.put("reference", reference);
        return Response.status(500).type(TYPE).entity(body).build();
    }

    static Response problem(int status, String code) {
        Response.ResponseBuilder answer = Response.status(status).type(TYPE)
                .entity(body(status, code, Words.sentence(code)));
        return status == 401 ? answer.header("WWW-Authenticate", "Bearer").build()
                : answer.build();
    }

    /** What strangers are told who ask more than they may in a minute. */
    static Response tooOften() {
        return Response.fromResponse(problem(429, "too-often")).header("Retry-After", "60").build();
    }

    private static Map<String, Object> body(int status, String code, String detail) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", status);
        body.put("code", code);
        body.put("detail", detail);
        return body;
    }

    private static int status(Refusal refusal, String method) {
        if (refusal instanceof BadQuery || refusal instanceof BadField && method.equals("GET")) {
            return 400;
        }
        if (refusal instanceof AlreadySetUp || refusal instanceof KubeTaken) {
            return 409;
        }
        if (refusal instanceof Paused) {
            return 423;
        }
        if (refusal instanceof WrongPin || refusal instanceof NotAMember
                || refusal instanceof NotHers || refusal instanceof Forbidden) {
            return 403;
        }
        return refusal instanceof UnknownReference ? 404 : 422;
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 400 -> "unreadable";
            case 401 -> "not-signed-in";
            case 403 -> "not-for-you";
            case 404 -> "not-found";
            case 405 -> "not-that-way";
            case 406, 415 -> "not-that-form";
            case 413 -> "too-long";
            default -> "our-fault";
        };
    }
}
