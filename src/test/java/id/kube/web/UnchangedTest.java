package id.kube.web;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks again hears in one word that nothing was written, and at once what was. */
@QuarkusTest
class UnchangedTest {

    private static final String PAGE = """
            {"id":"1","type":"member","date":"2026-11-24","member":"A01","name":"Bu Ketua",\
            "role":"ketua","phone":"0811","from":"2026-11-01"}
            {"id":"2","type":"product","date":"2026-11-24","sku":"M","name":"Mie",\
            "unit":"pcs","price":3000}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"products", "members", "credit", "consignments", "customers",
            "rules", "roster/2026-11"})
    void isSaidUntilSomethingIsWritten(String asked) {
        Shop shop = Shop.open("sama-" + asked.replaceAll("[^a-z]", ""));
        shop.write(PAGE);
        String path = "/api/v1/" + asked;
        String tag = as(shop.ketua()).get(path).then().statusCode(200).extract().header("ETag");
        as(shop.ketua()).header("If-None-Match", tag).get(path).then().statusCode(304)
                .body(emptyString()).header("ETag", equalTo(tag))
                .header(TimeTold.HEADER, not(emptyString()));
        as(shop.ketua()).header("If-None-Match", tag).head(path).then().statusCode(304);
        shop.write("""
                {"id":"s","type":"sale","date":"2026-11-24","lines":[{"sku":"M","qty":1,\
                "amount":3000}],"pay":[{"m":"till","amount":3000}]}
                """);
        as(shop.ketua()).header("If-None-Match", tag).get(path).then().statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void isSaidToNobodyForAnother() {
        Shop shop = Shop.open("sama-siapa");
        shop.write(PAGE);
        shop.pin("A04", "anggota", "1234");
        String device = shop.device("kasir-1");
        Response ketua = as(shop.session(device, "A01", "135791")).get("/api/v1/members");
        Response other = as(shop.session(device, "A04", "1234"))
                .header("If-None-Match", ketua.header("ETag")).get("/api/v1/members");
        other.then().statusCode(200).header("Cache-Control", equalTo("private, no-cache"))
                .header("Vary", containsString("Authorization"));
        assertNotEquals(ketua.header("ETag"), other.header("ETag"));
        ketua.then().header("Cache-Control", equalTo("no-store"));
        as("nobody").header("If-None-Match", ketua.header("ETag")).get("/api/v1/members")
                .then().statusCode(401);
    }
}
