package id.kube.intake;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kube.Shop;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** A group that is sent forms, and looks after each that was wrong whether anything was kept. */
final class FormDesk {

    private static final String FORM = "/api/v1/template";

    private final Shop shop;
    private final byte[] blank;

    private FormDesk(Shop shop) {
        this.shop = shop;
        this.blank = shop.asKetua().get(FORM + ".xlsx").asByteArray();
    }

    static FormDesk open(String code, String page) {
        Shop shop = Shop.open(code);
        shop.write(page);
        return new FormDesk(shop);
    }

    byte[] blank() {
        return blank.clone();
    }

    Pencil pencil() {
        return Pencil.on(blank);
    }

    Response sent(String path, byte[] file) {
        return given().auth().oauth2(shop.ketua()).contentType("application/octet-stream")
                .body(file).post(FORM + path);
    }

    /** Address, code and sentence of what is wrong, told alike by the look and the refusal. */
    List<String> faults(byte[] form) {
        String head = shop.head();
        Response looked = sent("/preview", form);
        assertEquals(200, looked.statusCode(), looked.asString());
        List<Map<String, Object>> faults = looked.jsonPath().getList("faults");
        if (!faults.isEmpty()) {
            Response refused = sent("", form);
            assertEquals(422, refused.statusCode());
            assertEquals(faults, refused.jsonPath().getList("faults"));
        }
        assertEquals(head, shop.head());
        return faults.stream().map(fault -> fault.get("cell") + " " + fault.get("code") + " "
                + fault.get("detail")).toList();
    }

    /** Neither looked through nor written. */
    void turnsAway(String code, byte[] file) {
        String head = shop.head();
        for (String path : List.of("/preview", "")) {
            Response answer = sent(path, file);
            assertEquals(code, answer.path("code"), answer.asString());
            assertEquals(422, answer.statusCode());
        }
        assertEquals(head, shop.head());
    }
}
