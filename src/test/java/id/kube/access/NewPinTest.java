package id.kube.access;

import static id.kube.Shop.as;
import static id.kube.Shop.signIn;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Somebody saw her PIN: she gets a new one, and whoever used the old one is out. */
@QuarkusTest
class NewPinTest {

    @Test
    void endsWhatWasOpenedWithTheOldOne() {
        Shop shop = Shop.open("pin-baru");
        shop.write("""
                {"id":"1","type":"member","date":"2026-11-24","member":"A02","name":"Bu Sri",\
                "role":"bendahara","from":"2026-11-01"}
                {"id":"2","type":"member","date":"2026-11-24","member":"A04","name":"Bu Ani",\
                "role":"anggota","from":"2026-11-01"}
                """);
        shop.pin("A02", "bendahara", "246802");
        shop.pin("A04", "anggota", "4444");
        String device = shop.device("kasir-1");
        String hers = shop.session(device, "A02", "246802");
        String others = shop.session(device, "A04", "4444");
        as(hers).get("/api/v1/members").then().statusCode(200);
        shop.pin("A02", "bendahara", "135135");
        as(hers).get("/api/v1/members").then().statusCode(401);
        as(others).get("/api/v1/members").then().statusCode(200);
        signIn(device, "A02", "135135").then().statusCode(200);
    }
}
