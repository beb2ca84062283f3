package id.kube;

import static io.restassured.RestAssured.given;

import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** A group on the test server, with a key for every role; public for the tests of the modules. */
public final class Shop {

    /** What is sent is noted as it is: setting out ten thousand brackets takes half a minute. */
    private static final RestAssuredConfig PLAIN = RestAssuredConfig.config()
            .logConfig(LogConfig.logConfig().enablePrettyPrinting(false));

    private final String ketua;

    private Shop(String ketua) {
        this.ketua = ketua;
    }

    /** Opens a new group and enters Bu Ketua in its register. */
    public static Shop open(String code) {
        String token = given().auth().oauth2("operator").contentType(ContentType.JSON)
                .body(Map.of("kube", Map.of("code", code, "name", "KUBE " + code), "ketua",
                        Map.of("member", "A01", "name", "Bu Ketua", "pin", "135791")))
                .post("/api/v1/setup").then().statusCode(201).extract().path("token");
        return new Shop(token);
    }

    public String ketua() {
        return ketua;
    }

    public static RequestSpecification as(String token) {
        return given().config(PLAIN).auth().oauth2(token).contentType(ContentType.JSON);
    }

    public RequestSpecification asKetua() {
        return as(ketua);
    }

    /** A program's key with a role. */
    public String program(String role) {
        return asKetua().body(Map.of("role", role)).post("/api/v1/tokens").then()
                .statusCode(201).extract().path("token");
    }

    public String device(String name) {
        return asKetua().body(Map.of("name", name)).post("/api/v1/devices").then()
                .statusCode(201).extract().path("token");
    }

    public void pin(String member, String role, String pin) {
        asKetua().body(Map.of("name", "Ibu " + member, "role", role, "pin", pin))
                .put("/api/v1/people/" + member + "/pin").then().statusCode(204);
    }

    public static Response signIn(String device, String member, String pin) {
        return as(device).body(Map.of("member", member, "pin", pin)).post("/api/v1/session");
    }

    /** A person's session at a device. */
    public String session(String device, String member, String pin) {
        return signIn(device, member, pin).then().statusCode(200).extract().path("token");
    }

    /** Writes entries, one a line; every one must be kept. */
    public void write(String lines) {
        String token = ketua;
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            Response answer = as(token).body(line).post("/api/v1/daybook");
            if (answer.statusCode() > 202) {
                throw new AssertionError(line + "\n" + answer.asString());
            }
        });
    }

    /** The end of the chain: where it is unchanged, nothing was written. */
    public String head() {
        return asKetua().get("/api/v1/daybook?limit=1").then().statusCode(200)
                .extract().path("head.hash");
    }
}
