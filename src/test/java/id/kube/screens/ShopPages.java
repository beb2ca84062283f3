package id.kube.screens;

import id.kube.Warung;
import java.net.URI;

/** The pages of the day book a shop has when the screens are looked at. */
final class ShopPages {

    private static final String PAGE = """
            {"id":"k","type":"kube","date":"2026-11-01","name":"KUBE Cempaka"}
            {"id":"m1","type":"member","date":"2026-11-01","member":"A01","name":"Bu Siti",\
            "role":"ketua","from":"2026-11-01"}
            {"id":"m2","type":"member","date":"2026-11-01","member":"A02","name":"Bu Rina",\
            "phone":"081234567890","role":"anggota","from":"2026-11-01"}
            {"id":"m3","type":"member","date":"2026-11-01","member":"A03","name":"Bu Wati",\
            "role":"anggota","from":"2026-11-01"}
            {"id":"c1","type":"customer","date":"2026-11-01","code":"P1","name":"Bu Ani"}
            {"id":"p1","type":"product","date":"2026-11-01","sku":"BRS","name":"Beras 1 kg",\
            "unit":"pcs","price":15000}
            {"id":"p2","type":"product","date":"2026-11-01","sku":"MIE","name":"Mie goreng",\
            "unit":"pcs","price":3000}
            {"id":"p3","type":"product","date":"2026-11-01","sku":"KOP","name":"Kopi sachet",\
            "unit":"pcs","price":1500}
            {"id":"p4","type":"product","date":"2026-11-01","sku":"TLR","name":"Telur",\
            "unit":"gram","price":28000,"pricePer":1000}
            {"id":"g1","type":"grant","date":"2026-11-01","amount":20000000,"to":"treasury"}
            {"id":"b1","type":"purchase","date":"2026-11-02","lines":[\
            {"sku":"BRS","qty":100,"amount":1300000},{"sku":"MIE","qty":400,"amount":1000000},\
            {"sku":"KOP","qty":400,"amount":480000},{"sku":"TLR","qty":20000,"amount":480000}],\
            "pay":[{"m":"treasury","amount":3260000}]}
            """;
    private static final String OLD_CONSIGNMENT = """
            {"id":"t1","type":"consign.take","date":"2026-11-05","member":"A03",\
            "due":"2026-11-12","lines":[{"sku":"MIE","qty":20,"settle":60000}]}
            """;

    private static final String TWO_YEARS = """
            {"id":"y1","type":"income.other","date":"2025-12-05","amount":500000,"to":"bank"}
            {"id":"y2","type":"income.other","date":"2026-11-05","amount":250000,"to":"bank"}
            {"id":"y3","type":"shu.share","date":"2026-11-20","amount":100000,\
            "members":["A01","A02","A03"],"members_bp":9000,"iks_bp":500}
            """;

    private ShopPages() {
    }

    /** A group with goods, three members and one customer. */
    static Warung stocked(URI server, String code) {
        return written(server, code, PAGE);
    }

    /** The same, and Bu Wati has held noodles for longer than the rule allows. */
    static Warung withSomethingOutstanding(URI server, String code) {
        return written(server, code, PAGE + OLD_CONSIGNMENT);
    }

    /** The same, and last year's surplus is there to be closed, shared and paid. */
    static Warung withAYearToShare(URI server, String code) {
        return written(server, code, PAGE + OLD_CONSIGNMENT + TWO_YEARS);
    }

    /** A group in which nothing has happened yet. */
    static Warung empty(URI server, String code) {
        return Warung.open(server, code, "operator");
    }

    private static Warung written(URI server, String code, String page) {
        Warung warung = empty(server, code);
        warung.stream(page, true).forEach(result -> {
            if (!result.get("status").textValue().equals("written")) {
                throw new AssertionError(result);
            }
        });
        return warung;
    }
}
