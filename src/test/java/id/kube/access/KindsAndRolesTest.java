package id.kube.access;

import static id.kube.Shop.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.Shop;
import id.kube.daybook.KindRegister;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may write what: every kind of entry against every role, over HTTP and as the house says. */
@QuarkusTest
class KindsAndRolesTest {

    /** The table of the house, row by row: the roles, then the kinds. Ketua may write them all. */
    private static final Map<String, Set<String>> TABLE = read("""
            kasir sekretaris bendahara: sale consign.take consign.return snack cash.count customer
                shift.attend titip.in titip.return qris.confirm
            kasir bendahara: consign.deposit consign.promise kasbon.pay member.pay
            kasir bendahara: sale.void sale.refund
            kasir bendahara: stock.count spoil
            sekretaris bendahara: product price
            bendahara: purchase purchase.return supplier supplier.pay advance.give advance.return
                stock.revalue repack owner titip.loss titip.settle
            kasir bendahara: setaside
            bendahara: cash.move withdraw expense income.other asset.buy asset.dispose depreciate
                grant gift capital.member capital.add opening iks.collect iks.allocate iks.spend
                saving.deposit saving.withdraw qris.settle tax.accrue tax.pay shu.pay
                rollover.commit rollover.pay reverse
            anggota kasir sekretaris: shift.swap
            sekretaris: shift.plan shift.miss meeting
            sekretaris pendamping: visit
            sekretaris bendahara pendamping: note
            pendamping: alert.ack
            bendahara: wage.accrue wage.pay
            ketua: period.close year.close kasbon.writeoff consign.writeoff rule wage.rate policy
                member member.leave pendamping kube shu.share
            """);
    private static final List<String> ROLES = List.of("anggota", "kasir", "sekretaris",
            "bendahara", "ketua", "pendamping");

    @Inject
    KindRegister kinds;

    @Test
    void everyKindOfTheHouseStandsInTheTable() {
        Set<String> unnamed = new TreeSet<>(kinds.types());
        unnamed.removeAll(TABLE.keySet());
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void whoeverSellsRemarksOnTillAndShelfAndOnNoEntry() {
        Shop shop = Shop.open("roles-till");
        for (String role : ROLES) {
            String on = "{\"id\":\"n-%s-%s\",\"type\":\"note\",\"date\":\"2026-11-01\","
                    + "\"about\":\"%s\",\"text\":\"salah kembalian\"}";
            String token = shop.program(role);
            boolean onTheTill = as(token).body(on.formatted(role, "till", "till:hitungan-1"))
                    .post("/api/v1/daybook").statusCode() == 201;
            boolean onTheShelf = as(token).body(on.formatted(role, "shelf", "shelf:hitungan-1"))
                    .post("/api/v1/daybook").statusCode() == 201;
            boolean onAnEntry = as(token).body(on.formatted(role, "entry", "hitungan-1"))
                    .post("/api/v1/daybook").statusCode() == 201;
            assertEquals(!role.equals("anggota"), onTheTill, role);
            assertEquals(!role.equals("anggota"), onTheShelf, role);
            assertEquals(!Set.of("anggota", "kasir").contains(role), onAnEntry, role);
        }
    }

    @Test
    void everyRoleWritesWhatTheTableSaysAndNothingElse() {
        Shop shop = Shop.open("roles");
        for (String role : ROLES) {
            String token = shop.program(role);
            Map<String, Boolean> expected = new TreeMap<>();
            Map<String, Boolean> seen = new TreeMap<>();
            for (String kind : kinds.types()) {
                expected.put(kind, role.equals("ketua") || TABLE.get(kind).contains(role));
                String code = as(token).body(askedFor(kind)).post("/api/v1/daybook").path("code");
                seen.put(kind, !"forbidden".equals(code));
            }
            assertEquals(expected, seen, role);
        }
        for (String kind : kinds.types()) {
            given().contentType("application/json").body(askedFor(kind)).post("/api/v1/daybook")
                    .then().statusCode(401).body("code", equalTo("not-signed-in"));
        }
        String device = shop.device("kasir-1");
        as(device).body(askedFor("sale")).post("/api/v1/daybook").then().statusCode(403);
    }

    @Test
    void everyRoleReadsWhatTheTableSays() {
        Shop shop = Shop.open("reading");
        Map<String, Set<String>> readers = new HashMap<>();
        Set<String> officers = Set.of("sekretaris", "bendahara", "ketua", "pendamping");
        Set<String> tills = with(officers, "kasir");
        Set<String> all = with(tills, "anggota");
        readers.putAll(Map.of("products", all, "roster/2026-11", all, "rules", all,
                "reports/income", all, "consignments", all, "wages/2026-11", all, "members", all,
                "kube", all, "savings", all, "meetings", all));
        readers.putAll(Map.of("setaside/2026-11", all, "goals", all, "chat-texts", all,
                "chat-opened", officers, "overview/work", officers,
                "overview/months", officers));
        readers.putAll(Map.of("daybook", tills, "credit", tills, "customers", tills,
                "stock", tills, "qris", tills, "qris/payments", tills));
        readers.putAll(Map.of("daybook/verify", officers, "ledger/trial-balance", officers,
                "cash/treasury", officers, "leakage", officers, "review", officers,
                "visits", officers));
        for (String role : ROLES) {
            String token = shop.program(role);
            readers.forEach((path, may) -> assertEquals(may.contains(role) ? 200 : 403,
                    as(token).get("/api/v1/" + path).statusCode(), role + " reads " + path));
            for (String door : List.of("devices", "tokens")) {
                int status = as(token).body(Map.of("name", "x", "role", "ketua"))
                        .post("/api/v1/" + door).statusCode();
                assertEquals(role.equals("ketua") ? 422 : 403, status, role + " asks " + door);
            }
        }
        readers.keySet().forEach(path -> given().get("/api/v1/" + path).then().statusCode(401));
    }

    @Test
    void anAddressWrittenOddlyOpensNoDoor() {
        Shop shop = Shop.open("oddly");
        String secretary = shop.program("sekretaris");
        for (String path : List.of("/api/v1/devices;a=1", "/api/v1/devices/", "/api/v1//devices",
                "//api/v1/devices", "/api/v1;x/devices", "/api/v1/%64evices", "/API/v1/devices",
                "/api/v1/state/../devices", "/api/v1/state;/../devices")) {
            int status = as(secretary).urlEncodingEnabled(false).body(Map.of("name", "x"))
                    .post(path).statusCode();
            assertTrue(status == 403 || status == 404 || status == 405, path + ": " + status);
            int nobody = given().urlEncodingEnabled(false)
                    .get(path.replace("devices", "members")).statusCode();
            assertTrue(nobody == 401 || nobody == 404 || nobody == 405, path + ": " + nobody);
        }
    }

    @Test
    void otherPeoplesTelephonesAndWagesStayTheirs() {
        Shop shop = Shop.open("phones");
        shop.write("""
                {"id":"1","type":"member","date":"2026-11-24","member":"A02","name":"Bu Sri",\
                "role":"anggota","from":"2026-11-01","phone":"0811"}
                {"id":"2","type":"member","date":"2026-11-24","member":"A03","name":"Bu Wati",\
                "role":"anggota","from":"2026-11-01","phone":"0812"}
                {"id":"3","type":"customer","date":"2026-11-24","code":"C1","name":"Pak Jo",\
                "phone":"0813"}
                {"id":"4","type":"grant","date":"2026-11-24","amount":1000,"to":"treasury"}
                """);
        shop.pin("A02", "anggota", "1234");
        String sri = shop.session(shop.device("kasir-1"), "A02", "1234");
        List<String> phones = as(sri).get("/api/v1/members").path("phone");
        assertEquals("0811", phones.get(0), "her own");
        assertEquals(1, phones.stream().filter(phone -> phone != null).count());
        assertEquals(List.of("3"), as(sri).get("/api/v1/daybook").path("entries.id"));
        as(sri).get("/api/v1/daybook/4").then().statusCode(404);
        as(sri).accept("application/x-ndjson").get("/api/v1/daybook").then().statusCode(403);
        List<String> wages = as(sri).get("/api/v1/wages/2026-11").jsonPath()
                .getList("wages.member");
        assertTrue(wages == null || Set.of("A02").containsAll(wages), String.valueOf(wages));
        String secretary = shop.program("sekretaris");
        for (String path : List.of("members", "daybook", "daybook/1", "daybook/3")) {
            assertTrue(!as(secretary).get("/api/v1/" + path).asString().contains("081"), path);
        }
        assertTrue(as(shop.program("pendamping")).get("/api/v1/members").asString()
                .contains("0812"));
    }

    @Test
    void anotherGroupsKeySeesNothing() {
        Shop ours = Shop.open("ours");
        Shop theirs = Shop.open("theirs");
        ours.write("""
                {"id":"m","type":"member","date":"2026-11-24","member":"A09","name":"Rahasia",\
                "role":"anggota","from":"2026-11-01"}
                {"id":"g","type":"gift","date":"2026-11-24","amount":77777,"to":"till"}
                """);
        for (String path : List.of("daybook", "members", "ledger/trial-balance?parties=true",
                "ledger/entries", "cash/till", "reports/position", "session/people", "review",
                "leakage", "wages/2026-11", "print-jobs", "stock")) {
            String body = theirs.asKetua().get("/api/v1/" + path).then().statusCode(200)
                    .extract().asString();
            assertTrue(!body.contains("Rahasia") && !body.contains("77777"), path + body);
        }
        theirs.asKetua().get("/api/v1/daybook/g").then().statusCode(404);
        theirs.asKetua().body("""
                {"id":"r","type":"reverse","date":"2026-11-24","ref":"g","reason":"x"}""")
                .post("/api/v1/daybook").then().statusCode(422)
                .body("code", equalTo("unknown-ref"));
        String forged = "ours" + theirs.ketua().substring("theirs".length());
        as(forged).get("/api/v1/members").then().statusCode(401);
        assertNotEquals(ours.head(), theirs.head());
    }

    @Test
    void aMemberOnDutyUndoesOnlyHerOwnSaleOfHerShift() {
        Shop shop = Shop.open("undoing");
        shop.write("""
                {"id":"p","type":"product","date":"2026-11-24","sku":"MIE","name":"Mi","unit":"pcs"}
                """);
        String kasir = shop.program("kasir");
        for (String[] sale : new String[][] {{"s1", "A02"}, {"s2", "A03"}, {"s3", "A02"}}) {
            as(kasir).body("""
                    {"id":"%s","type":"sale","date":"2026-11-24","by":"%s","lines":[{"sku":"MIE",\
                    "qty":1,"amount":3000}],"shift":"2026-11-24/2",\
                    "pay":[{"m":"till","amount":3000}]}"""
                    .formatted(sale[0], sale[1])).post("/api/v1/daybook");
        }
        assertEquals("forbidden", voided(kasir, "s2", "2026-11-24", "2026-11-24/2"));
        assertEquals("forbidden", voided(kasir, "s3", "2026-11-24", "2026-11-24/3"));
        assertNotEquals("forbidden", voided(kasir, "s1", "2026-11-24", "2026-11-24/2"));
        String treasurer = shop.program("bendahara");
        assertEquals("forbidden", voided(treasurer, "s2", "2026-11-25", "2026-11-25/1"));
        assertNotEquals("forbidden", voided(treasurer, "s2", "2026-11-24", "2026-11-24/3"));
        assertEquals("forbidden", as(kasir).body("""
                {"id":"w","type":"shift.swap","date":"2026-11-24","member":"A02","sub":"A03",\
                "shift":"2026-11-25/1","status":"approved"}""").post("/api/v1/daybook")
                .path("code"));
    }

    private static String voided(String token, String ref, String date, String shift) {
        return as(token).body("""
                {"id":"%s","type":"sale.void","date":"%s","ref":"%s","reason":"salah","by":"A02",\
                "shift":"%s"}""".formatted("v-" + ref + date + shift.replace('/', '-')
                + token.hashCode(), date, ref, shift)).post("/api/v1/daybook").path("code");
    }

    /** An entry of the kind that says too little to be kept, but enough to be forbidden. */
    private static String askedFor(String kind) {
        return """
                {"id":"try","type":"%s","date":"2026-11-24","status":"asked","nonsense":1}"""
                .formatted(kind);
    }

    private static Set<String> with(Set<String> roles, String more) {
        Set<String> all = new TreeSet<>(roles);
        all.add(more);
        return all;
    }

    private static Map<String, Set<String>> read(String table) {
        Map<String, Set<String>> roles = new HashMap<>();
        for (String row : table.replaceAll("\\n +", " ").split("\\n")) {
            String[] parts = row.split(": ");
            for (String kind : parts[1].strip().split(" ")) {
                roles.put(kind, Set.of(parts[0].split(" ")));
            }
        }
        return roles;
    }
}
