package id.kube.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;

/**
 * What every address takes and gives, told to programs at {@code /q/openapi}. A test makes the
 * document from the code and holds it to what is kept here: to make it at every start would cost
 * the shop a tenth of the second it starts in.
 */
@ApplicationScoped
class ApiDocument {

    private static final String KEPT = "/openapi.json";

    void begin(@Observes Router router) {
        router.get("/q/openapi").blockingHandler(ApiDocument::tell);
    }

    private static void tell(RoutingContext request) {
        try (InputStream kept = ApiDocument.class.getResourceAsStream(KEPT)) {
            request.response().putHeader("Content-Type", "application/json")
                    .end(Buffer.buffer(kept.readAllBytes()));
        } catch (IOException broken) {
            request.fail(broken);
        }
    }
}
