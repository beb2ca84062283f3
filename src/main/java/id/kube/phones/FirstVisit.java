package id.kube.phones;

import id.kube.daybook.Words;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.CertificateEncodingException;

/**
 * What a phone of the network gets over the open line once there is a secret one: how to come to
 * that, and nothing else. The shop's own machine needs no secret line to itself.
 */
@ApplicationScoped
class FirstVisit {

    private static final int BEFORE_ALL_ELSE = 1_000;
    private static final int FOUND = 302;
    private static final int FORBIDDEN = 403;
    private static final String PAGE = "/sambung";
    private static final String STYLE = "/sambung.css";
    private static final String AUTHORITY = "/kunci-warung.crt";

    private final Lines lines;
    private final ShopKey key;
    private final Template page;
    private final Template style;

    FirstVisit(Lines lines, @Identifier(ShopKey.LINE) ShopKey key,
            @Location("sambung.html") Template page, @Location("sambung.css") Template style) {
        this.lines = lines;
        this.key = key;
        this.page = page;
        this.style = style;
    }

    void stand(@Observes Filters filters) {
        if (lines.isSecretOneOpen()) {
            filters.register(this::meet, BEFORE_ALL_ELSE);
        }
    }

    private void meet(RoutingContext visit) {
        HttpServerRequest request = visit.request();
        if (request.isSSL() || isThisMachine(request)) {
            visit.next();
            return;
        }
        if (!request.method().equals(HttpMethod.GET)) {
            visit.response().setStatusCode(FORBIDDEN)
                    .putHeader("Content-Type", "application/problem+json")
                    .end(new JsonObject().put("status", FORBIDDEN).put("code", "open-line")
                            .put("detail", Words.sentence("open-line")).encode());
            return;
        }
        answer(visit.response(), request);
    }

    private void answer(HttpServerResponse response, HttpServerRequest request) {
        switch (request.path()) {
            case PAGE -> response.putHeader("Content-Type", "text/html;charset=UTF-8")
                    .end(page.data("till", lines.secret(host(request))).render());
            case STYLE -> response.putHeader("Content-Type", "text/css;charset=UTF-8")
                    .end(style.render());
            case AUTHORITY -> response.putHeader("Content-Type", "application/x-x509-ca-cert")
                    .end(Buffer.buffer(authority()));
            default -> response.setStatusCode(FOUND).putHeader("Location", PAGE).end();
        }
    }

    /** What the phone called the shop; where it did not say, the address it came to. */
    private static String host(HttpServerRequest request) {
        return request.authority() == null ? request.localAddress().hostAddress()
                : request.authority().host();
    }

    private byte[] authority() {
        try {
            return key.authority().getEncoded();
        } catch (CertificateEncodingException unreal) {
            throw new IllegalStateException(unreal);
        }
    }

    private static boolean isThisMachine(HttpServerRequest request) {
        try {
            return InetAddress.getByName(request.remoteAddress().hostAddress())
                    .isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }
}
