package id.kube.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the shop answers, a browser is told to run, show and send nothing of anybody else. */
@QuarkusTest
class PagesOfTheShopTest {

    @ParameterizedTest
    @CsvSource({"/,200", "/sw.js,200", "/icon.svg,200", "/api/v1/state,200",
            "/api/v1/products,401", "/api/v1/nowhere,404", "/nowhere,404"})
    void runNothingThatIsNotTheShopsOwn(String path, int status) {
        given().get(path).then().statusCode(status)
                .header("Content-Security-Policy", allOf(containsString("default-src 'self';"),
                        containsString("object-src 'none'"), containsString("base-uri 'none'"),
                        containsString("frame-ancestors 'none'"),
                        not(containsString("unsafe"))))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
                .header("Set-Cookie", nullValue());
    }
}
