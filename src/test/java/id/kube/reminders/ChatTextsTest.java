package id.kube.reminders;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How messages sound is the group's own choice, and that one was opened is written down. */
@QuarkusTest
class ChatTextsTest {

    private static final String TEXT = "{\"id\":\"%s\",\"type\":\"note\",\"date\":\"%s\","
            + "\"about\":\"%s\",\"text\":\"%s\"}";
    private static final List<String> ROLES = List.of("anggota", "kasir", "sekretaris",
            "bendahara", "ketua", "pendamping");

    @Test
    void aTextIsChangedAndGivenBack() {
        Shop shop = Shop.open("pesan");
        shop.asKetua().get("/api/v1/chat-texts").then().statusCode(200)
                .body("name", hasItems("setor", "gantikan", "lapor", "pekan"))
                .body("[0].text", nullValue()).body("[0].needed", equalTo(List.of("jumlah")));
        shop.write(TEXT.formatted("c1", "2026-11-20", "chat:setor", "Sisa titipan {jumlah} ya."));
        as(shop.program("anggota")).get("/api/v1/chat-texts").then().statusCode(200)
                .body("[0].text", equalTo("Sisa titipan {jumlah} ya."))
                .body("[0].on", equalTo("2026-11-20")).body("[0].wrong", equalTo(false));
        shop.write(TEXT.formatted("c2", "2026-11-21", "chat:setor", "bawaan"));
        shop.asKetua().get("/api/v1/chat-texts").then().body("[0].text", nullValue())
                .body("[0].wrong", equalTo(false));
    }

    @Test
    void aTextThatCannotBeUsedIsRefusedInOneSentence() {
        Shop shop = Shop.open("pesan-salah");
        shop.write("""
                {"id":"m2","type":"member","date":"2026-11-01","member":"A02","name":"Bu Rina",\
                "role":"anggota","from":"2026-11-01"}
                """);
        refused(shop, "chat:setor", "Sisa {jumlah} di {rumah}", "chat-text-mark");
        refused(shop, "chat:setor", "Jangan lupa setor.", "chat-text-lacks");
        refused(shop, "chat:setor", "Sisa {jumlah}. RINA sudah.", "chat-text-tells");
        refused(shop, "chat:pekan", "Modal {modal}, utang Rp50.000.", "chat-text-tells");
        refused(shop, "chat:sapa", "Halo", "unknown-ref");
        refused(shop, "chat:setor", "{jumlah}" + "a".repeat(600), "bad-field");
        shop.asKetua().get("/api/v1/chat-texts").then().body("[0].text", nullValue());
        shop.write(TEXT.formatted("ok", "2026-11-20", "chat:setor",
                "Karina bilang: sisa {jumlah}, Bu Ketua tahu."));
    }

    @Test
    void whoeverJoinsLaterIsNotNamedEither() {
        Shop shop = Shop.open("pesan-nama");
        shop.write(TEXT.formatted("c1", "2026-11-20", "chat:setor", "Sisa {jumlah}, salam Dewi."));
        shop.write("""
                {"id":"m2","type":"member","date":"2026-11-21","member":"A02","name":"Bu Dewi",\
                "role":"anggota","from":"2026-11-21"}
                """);
        shop.asKetua().get("/api/v1/chat-texts").then().body("[0].text", nullValue())
                .body("[0].wrong", equalTo(true));
    }

    @Test
    void onlyKetuaAndBendaharaChangeTextsAndWhoeverOpensOneWritesIt() {
        Shop shop = Shop.open("pesan-siapa");
        for (String role : ROLES) {
            String token = shop.program(role);
            int changed = as(token).body(TEXT.formatted("c-" + role, "2026-11-20", "chat:setor",
                    "Sisa {jumlah}.")).post("/api/v1/daybook").statusCode();
            assertEquals(Set.of("ketua", "bendahara").contains(role) ? 201 : 403, changed, role);
            as(token).body(TEXT.formatted("o-" + role, "2026-11-20", "chat-opened:A0" + role,
                    "setor: dibuka")).post("/api/v1/daybook").then().statusCode(201);
            assertEquals(Set.of("anggota", "kasir").contains(role) ? 403 : 200,
                    as(token).get("/api/v1/chat-opened").statusCode(), role);
        }
    }

    @Test
    void tellsOfEachMemberWhenAMessageWasOpenedLast() {
        Shop shop = Shop.open("pesan-dibuka");
        for (String day : List.of("2026-09-01", "2026-11-19", "2026-11-22")) {
            shop.write(TEXT.formatted("o-" + day, day, "chat-opened:A02", "setor: dibuka"));
        }
        shop.write(TEXT.formatted("o-A03", "2026-09-01", "chat-opened:A03", "setor: dibuka"));
        shop.asKetua().get("/api/v1/chat-opened?asOf=2026-11-24").then().statusCode(200)
                .body("", hasSize(1)).body("[0].member", equalTo("A02"))
                .body("[0].text", equalTo("setor")).body("[0].on", equalTo("2026-11-22"));
    }

    private static void refused(Shop shop, String about, String text, String code) {
        shop.asKetua().body(TEXT.formatted("salah", "2026-11-20", about, text))
                .post("/api/v1/daybook").then().statusCode(422).body("code", equalTo(code));
    }
}
