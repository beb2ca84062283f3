package id.kube.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kube.ShopProcess;
import id.kube.Warung;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine in the shop's network that guesses takes nothing from the till. */
class StrangersIT {

    @Test
    void whoGuessesWithoutAKeyIsToldToWaitAndTheTillGoesOn(@TempDir Path folder) {
        try (ShopProcess shop = ShopProcess.start(folder.resolve("data"))) {
            Warung warung = Warung.open(shop.address(), "toko", null);
            URI enrolment = shop.address().resolve("api/v1/enrolment");
            List<Integer> told = IntStream.range(0, 2 * Strangers.A_MINUTE)
                    .mapToObj(one -> guess(enrolment)).map(Response::statusCode).toList();
            assertEquals(List.of(403, 429), told.stream().distinct().toList());
            guess(enrolment).then().statusCode(429).header("Retry-After", "60")
                    .body("code", equalTo("too-often"));
            warung.stream("{\"id\":\"p\",\"type\":\"product\",\"date\":\"2026-11-24\","
                    + "\"sku\":\"MIE\",\"name\":\"Mie\",\"unit\":\"pcs\"}", true)
                    .forEach(result -> assertEquals("written",
                            result.get("status").textValue()));
        }
    }

    private static Response guess(URI enrolment) {
        return given().contentType("application/json").body("""
                {"device":"x","who":"Nobody","pin":"000000"}""").post(enrolment);
    }
}
