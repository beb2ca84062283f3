package id.kube.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What /q/openapi says is there, and what is there it says. */
@QuarkusTest
class OpenApiTest {

    @Test
    void everyResourceIsToldAndEveryPathAnswers() {
        Map<String, Map<String, Object>> told = given().get("/q/openapi?format=json").then()
                .statusCode(200).extract().path("paths");
        Set<String> untold = resources();
        assertTrue(untold.size() > 30, "the walk must find the resources");
        untold.removeAll(told.keySet());
        assertEquals(Set.of(), untold);
        Shop shop = Shop.open("openapi");
        told.forEach((path, ways) -> {
            if (ways.containsKey("get") && path.startsWith("/api/") && !path.contains("verify")) {
                int status = shop.asKetua().get(path.replaceAll("\\{month}", "2026-11")
                        .replaceAll("\\{[a-z]+}", "x")).statusCode();
                assertTrue(status == 200 || status == 404, path + ": " + status);
            }
        });
    }

    private static Set<String> resources() {
        Set<String> paths = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .importPath(java.nio.file.Path.of("target/classes/id"))) {
            if (!type.isAnnotatedWith(Path.class)) {
                continue;
            }
            String root = type.getAnnotationOfType(Path.class).value();
            for (JavaMethod method : type.getMethods()) {
                boolean isAsked = method.getAnnotations().stream().anyMatch(mark ->
                        mark.getRawType().getSimpleName().matches("GET|POST|PUT|DELETE"));
                if (isAsked) {
                    String whole = method.isAnnotatedWith(Path.class)
                            ? root + "/" + method.getAnnotationOfType(Path.class).value() : root;
                    paths.add(whole.replaceAll("\\{(\\w+):[^}]*}", "{$1}"));
                }
            }
        }
        return paths;
    }
}
