package id.kube.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What /q/openapi says is there, and what is there it says. */
@QuarkusTest
class OpenApiTest {

    private static final java.nio.file.Path KEPT =
            java.nio.file.Path.of("src/main/resources/openapi.json");

    /** With {@code -Dopenapi.write=true} it is written anew; then look at what changed in it. */
    @Test
    void theDocumentThatIsKeptIsTheOneTheCodeMakes() throws IOException {
        String made = given().get("/q/openapi-of-the-code?format=json").then().statusCode(200)
                .extract().asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(KEPT, made + "\n");
        }
        assertEquals(new ObjectMapper().readTree(made),
                new ObjectMapper().readTree(Files.readString(KEPT)),
                "mvn test -Dtest=OpenApiTest -DargLine=-Dopenapi.write=true");
    }

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

    @Test
    void nothingIsOpenToWhoShowsNoKeyButWhatMustBe() {
        Map<String, Map<String, Object>> told = given().accept("application/json")
                .get("/q/openapi").then().statusCode(200).extract().path("paths");
        Set<String> open = new TreeSet<>();
        told.forEach((path, ways) -> ways.keySet().stream()
                .filter(way -> path.startsWith("/api/") && way.matches("get|post|put|delete"))
                .forEach(way -> {
                    String place = path.replace("{form}", "csv")
                            .replaceAll("\\{[A-Za-z]+}", "x");
                    boolean isShut = Stream.of("", "Bearer toko." + "a".repeat(32))
                            .map(key -> given().header("Authorization", key)
                                    .contentType(form(path))
                                    .request(way.toUpperCase(Locale.ROOT), place).statusCode())
                            .allMatch(status -> status == 401);
                    if (!isShut) {
                        open.add(way + " " + path.substring("/api/v1/".length()));
                    }
                }));
        assertEquals(Set.of("get state", "post setup", "post enrolment", "get examples/{name}",
                "post examples/{name}", "get restore", "post restore"), open);
    }

    /** What is sent there; another form is turned away before anybody is asked who she is. */
    private static String form(String path) {
        if (path.contains("/photos/")) {
            return "image/jpeg";
        }
        return path.matches(".*/(template|restore).*") ? "application/octet-stream"
                : "application/json";
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
