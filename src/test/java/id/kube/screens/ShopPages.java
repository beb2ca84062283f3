package id.kube.screens;

import id.kube.Warung;
import java.net.URI;
import java.util.List;

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

    private static final String KASBON = """
            {"id":"kb1","type":"sale","date":"2026-11-06","lines":[{"sku":"MIE","qty":4,\
            "amount":12000}],"pay":[{"m":"kasbon","amount":12000,"party":"P1"}]}
            """;

    private static final List<String> QRIS = List.of("""
            00020101021126660014COM.CONTOH.WWW01189360099900000000010215ID10999999999910303UMI\
            51440014ID.CO.QRIS.WWW0215ID10999999999910303UMI5204541153033605802ID\
            5919WARUNG KUBE CEMPAKA6009KAB BOGOR61051661062070703A016304C8CD""", """
            00020101021126660014COM.CONTOH.WWW01189360099900000000020215ID10999999999920303UMI\
            51440014ID.CO.QRIS.WWW0215ID10999999999920303UMI5204541153033605802ID\
            5911KUBE MELATI6010KOTA BOGOR61051611162060702K16304DD1F""");
    private static final String OWN_QRIS = """
            {"id":"k2","type":"kube","date":"2026-11-02","name":"KUBE Cempaka","qris":"%s"}
            """.formatted(QRIS.get(0));
    /** One payment nobody has seen, one that did not come, one that came and waits for the bank. */
    private static final String QRIS_MONEY = """
            {"id":"q1","type":"sale","date":"2026-11-24","at":"2026-11-24T08:15:00+07:00",\
            "lines":[{"sku":"MIE","qty":2,"amount":6000}],"pay":[{"m":"qris","amount":6000}]}
            {"id":"q2","type":"sale","date":"2026-11-18","at":"2026-11-18T10:40:00+07:00",\
            "lines":[{"sku":"BRS","qty":9,"amount":135000}],\
            "pay":[{"m":"qris","amount":135000}]}
            {"id":"q3","type":"sale","date":"2026-11-17","at":"2026-11-17T16:05:00+07:00",\
            "lines":[{"sku":"KOP","qty":1,"amount":1500}],"pay":[{"m":"qris","amount":1500}]}
            {"id":"q4","type":"qris.confirm","date":"2026-11-18","ref":"q2","seen":true}
            """;
    private static final String QRIS_MISSED = """
            {"id":"q5","type":"qris.confirm","date":"2026-11-17","ref":"q3","seen":false}""";
    private static final String TWO_YEARS = """
            {"id":"y1","type":"income.other","date":"2025-12-05","amount":500000,"to":"bank"}
            {"id":"y2","type":"income.other","date":"2026-11-05","amount":250000,"to":"bank"}
            {"id":"y3","type":"shu.share","date":"2026-11-20","amount":100000,\
            "members":["A01","A02","A03"],"members_bp":9000,"iks_bp":500}
            {"id":"y4","type":"note","date":"2026-11-20","about":"goal:Rolling door",\
            "text":"Rp12.500.000 di bank, gambar pintu"}
            """;

    /** Bu Sri next door left thirty risol; some of them were sold before. */
    private static final String NEIGHBOUR = """
            {"id":"o1","type":"owner","date":"2026-11-20","code":"T1","name":"Bu Sri"}
            {"id":"p5","type":"product","date":"2026-11-20","sku":"RSL","name":"Risol",\
            "unit":"pcs"}
            {"id":"i1","type":"titip.in","date":"2026-11-23","owner":"T1","sku":"RSL","qty":35}
            {"id":"n1","type":"sale","date":"2026-11-23","lines":[{"sku":"RSL","qty":5,\
            "amount":10000,"owner":"T1","owner_amount":8000}],\
            "pay":[{"m":"till","amount":10000}]}
            """;

    /** A week that is planned: one came, one did not, one is stood in for, one asks. */
    private static final String SHIFTS = """
            {"id":"r1","type":"shift.plan","date":"2026-11-20","month":"2026-11","slots":3,\
            "cells":[{"date":"2026-11-23","slot":1,"member":"A02"},\
            {"date":"2026-11-23","slot":2,"member":"A03"},\
            {"date":"2026-11-23","slot":3,"member":"A01"},\
            {"date":"2026-11-24","slot":1,"member":"A01"},\
            {"date":"2026-11-24","slot":2,"member":"A02"},\
            {"date":"2026-11-24","slot":3,"member":"A03"},\
            {"date":"2026-11-25","slot":1,"member":"A01"},\
            {"date":"2026-11-30","slot":1,"member":"A01"}]}
            {"id":"r2","type":"shift.attend","date":"2026-11-23","member":"A02",\
            "shift":"2026-11-23/1"}
            {"id":"r3","type":"shift.miss","date":"2026-11-23","member":"A03",\
            "shift":"2026-11-23/2"}
            {"id":"r4","type":"shift.swap","date":"2026-11-23","member":"A03","sub":"A01",\
            "shift":"2026-11-24/3","status":"reported"}
            {"id":"r5","type":"shift.swap","date":"2026-11-23","member":"A01","sub":"A02",\
            "shift":"2026-11-25/1","status":"asked"}
            """;

    /** A meeting two weeks ago: one decision was carried out, one was not; and a guest since. */
    private static final String MEETING = """
            {"id":"e1","type":"meeting","date":"2026-11-10","meeting":"R-2026-11-10",\
            "present":["A01","A02"],"pendamping":true,"agenda":"1. Setoran titipan\\n2. Upah",\
            "decisions":[{"code":"K1/2026-11","text":"Upah piket jadi Rp175.000"},\
            {"code":"K2/2026-11","text":"Beli rak baru di pasar sebelum lebaran"}],\
            "nextOn":"2026-12-08"}
            {"id":"e2","type":"rule","date":"2026-11-11","name":"wage.base","value":175000,\
            "from":"2026-12-01","meeting":"R-2026-11-10",\
            "memo":"K1/2026-11: Upah piket jadi Rp175.000"}
            {"id":"e3","type":"note","date":"2026-11-12","about":"decision:K2/2026-11",\
            "text":"belum"}
            {"id":"e4","type":"visit","date":"2026-11-13","visitor":"Bapak Camat",\
            "from":"Kecamatan Bogor Barat","purpose":"Melihat warung","note":"Rapi."}
            """;

    private ShopPages() {
    }

    /** The text of a merchant's code: first the group's own, then another group's. */
    static String qris(int which) {
        return QRIS.get(which);
    }

    /** A group with goods that buyers can pay by QRIS. */
    static Warung paidByQris(URI server, String code) {
        return written(server, code, PAGE + OWN_QRIS);
    }

    /** A group with goods, three members and one customer. */
    static Warung stocked(URI server, String code) {
        return written(server, code, PAGE);
    }

    /** The same, and a neighbour's goods stand on the shelf. */
    static Warung withNeighbour(URI server, String code) {
        return written(server, code, PAGE + NEIGHBOUR);
    }

    /** The same; Bu Wati has held noodles for too long, and money paid by QRIS is on its way. */
    static Warung withSomethingOutstanding(URI server, String code) {
        return withMoneyOnItsWay(server, code, "");
    }

    /** The same, and last year's surplus is there to be closed, shared and paid. */
    static Warung withAYearToShare(URI server, String code) {
        return withMoneyOnItsWay(server, code, KASBON + NEIGHBOUR + TWO_YEARS);
    }

    private static Warung withMoneyOnItsWay(URI server, String code, String more) {
        Warung warung = written(server, code,
                PAGE + OWN_QRIS + OLD_CONSIGNMENT + QRIS_MONEY + more);
        warung.post("daybook", QRIS_MISSED, 201);
        return warung;
    }

    /** A group in which nothing has happened yet. */
    static Warung empty(URI server, String code) {
        return Warung.open(server, code, "operator");
    }

    /** Writes down a meeting, what became of it and a guest for such a group. */
    static void holdAMeeting(Warung warung) {
        write(warung, MEETING);
    }

    /** Plans the shifts of these days for such a group. */
    static void planShifts(Warung warung) {
        write(warung, SHIFTS);
    }

    private static Warung written(URI server, String code, String page) {
        Warung warung = empty(server, code);
        write(warung, page);
        return warung;
    }

    private static void write(Warung warung, String page) {
        warung.stream(page, true).forEach(result -> {
            if (!result.get("status").textValue().equals("written")) {
                throw new AssertionError(result);
            }
        });
    }
}
