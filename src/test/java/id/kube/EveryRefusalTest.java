package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.daybook.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of the warung says no once. A page begins with the code it must end in; of its lines
 * all are kept but the last. The entries are named 1, 2, 3 in order.
 */
@QuarkusTest
class EveryRefusalTest {

    private static final String BEFORE = """
            member {"member":"A01","name":"Bu Ketua","role":"ketua","from":"2026-09-01"}
            member {"member":"A02","name":"Bu Sri","role":"anggota","from":"2026-09-01"}
            product {"sku":"MIE","name":"Mi","unit":"pcs"}
            product {"sku":"BERAS","name":"Beras","unit":"gram"}
            customer {"code":"C1","name":"Pak Jo"}
            owner {"code":"O1","name":"Bu Tetangga"}
            supplier {"code":"S1","name":"Grosir"}
            grant {"amount":1000000,"to":"till","date":"2026-10-01"}
            purchase {"lines":[{"sku":"MIE","qty":10,"amount":20000}],\
            "pay":[{"m":"till","amount":20000}],"date":"2026-10-01"}
            """;
    private static final String PAGES = """
            unknown-ref
            reverse {"ref":"nobody","reason":"x"}

            unknown-ref
            consign.return {"member":"A77","lines":[{"sku":"MIE","qty":1}]}

            already-reversed
            gift {"amount":5,"to":"till"}
            reverse {"ref":"1","reason":"salah"}
            reverse {"ref":"1","reason":"salah"}

            cannot-be-reversed
            rule {"name":"wage.base","value":1,"from":"2026-11-01"}
            reverse {"ref":"1","reason":"salah"}

            month-closed
            period.close {"month":"2026-10"}
            gift {"amount":5,"to":"till","date":"2026-10-31"}

            month-not-over
            period.close {"month":"2026-11"}

            already-closed
            period.close {"month":"2026-10"}
            period.close {"month":"2026-10"}

            bad-date
            gift {"amount":5,"to":"till","date":"2026-11-26"}

            not-enough-cash
            cash.move {"from":"bank","to":"till","amount":5}

            would-change-sign
            supplier.pay {"supplier":"S1","amount":5,"from":"till"}

            asset-known
            asset.buy {"asset":"kulkas","amount":1200,"life_months":12,"from":"till"}
            asset.buy {"asset":"kulkas","amount":1200,"life_months":12,"from":"till"}

            asset-unknown
            asset.dispose {"asset":"kulkas","proceeds":0,"to":"till"}

            asset-depreciated
            asset.buy {"asset":"kulkas","amount":1200,"life_months":12,"from":"till",\
            "date":"2026-10-01"}
            depreciate {"month":"2026-10"}
            reverse {"ref":"1","reason":"salah"}

            already-depreciated
            asset.buy {"asset":"kulkas","amount":1200,"life_months":12,"from":"till",\
            "date":"2026-10-01"}
            depreciate {"month":"2026-10"}
            depreciate {"month":"2026-10"}

            has-debts
            consign.take {"member":"A02","due":"2026-12-01",\
            "lines":[{"sku":"MIE","qty":1,"settle":3000}]}
            member.leave {"member":"A02","reason":"pindah"}

            payments-differ
            sale {"lines":[{"sku":"MIE","qty":1,"amount":3000}],"pay":[{"m":"till","amount":2000}]}

            payments-differ
            purchase {"lines":[{"sku":"MIE","qty":1,"amount":3000}],\
            "pay":[{"m":"till","amount":2000}]}

            not-enough-stock
            sale {"lines":[{"sku":"MIE","qty":11,"amount":3000}],"pay":[{"m":"till","amount":3000}]}

            not-same-day
            sale {"lines":[{"sku":"MIE","qty":1,"amount":3000}],\
            "pay":[{"m":"till","amount":3000}],"date":"2026-11-23"}
            sale.void {"ref":"1","reason":"salah"}

            has-refunds
            sale {"lines":[{"sku":"MIE","qty":2,"amount":6000}],"pay":[{"m":"till","amount":6000}]}
            sale.refund {"ref":"1","lines":[{"line":0,"qty":1,"amount":3000}],"pay":{"m":"till"}}
            sale.void {"ref":"1","reason":"salah"}

            more-than-sold
            sale {"lines":[{"sku":"MIE","qty":1,"amount":3000}],"pay":[{"m":"till","amount":3000}]}
            sale.refund {"ref":"1","lines":[{"line":0,"qty":2,"amount":3000}],"pay":{"m":"till"}}

            goods-used-since
            purchase {"lines":[{"sku":"BERAS","qty":5,"amount":50}],\
            "pay":[{"m":"till","amount":50}]}
            spoil {"lines":[{"sku":"BERAS","qty":1}],"reason":"basah"}
            reverse {"ref":"1","reason":"salah"}

            more-lost-than-repacked
            repack {"from":{"sku":"MIE","qty":2},"into":[{"sku":"BERAS","qty":1}],"lost":3}

            nothing-to-revalue
            stock.revalue {"sku":"MIE","delta":-20001,"reason":"x"}

            more-than-held
            consign.return {"member":"A02","lines":[{"sku":"MIE","qty":1}]}

            empty-deposit
            consign.deposit {"member":"A02"}

            more-than-she-owes
            meeting {"meeting":"R1","present":["A01"]}
            consign.writeoff {"member":"A02","meeting":"R1","amount":5}

            lot-used-since
            consign.take {"member":"A02","due":"2026-12-01",\
            "lines":[{"sku":"MIE","qty":2,"settle":6000}]}
            consign.return {"member":"A02","lines":[{"sku":"MIE","qty":1}]}
            reverse {"ref":"1","reason":"salah"}

            more-than-kasbon
            meeting {"meeting":"R1","present":["A01"]}
            kasbon.writeoff {"party":"C1","amount":5,"meeting":"R1"}

            debt-paid-since
            sale {"lines":[{"sku":"MIE","qty":1,"amount":3000}],\
            "pay":[{"m":"kasbon","party":"C1","amount":3000}]}
            kasbon.pay {"party":"C1","amount":1000,"to":"till"}
            reverse {"ref":"1","reason":"salah"}

            not-enough-guest-goods
            titip.return {"owner":"O1","sku":"MIE","qty":1}

            wage-already-accrued
            wage.accrue {"month":"2026-10","members":["A02"]}
            wage.accrue {"month":"2026-10","members":["A02"]}

            wage-accrued
            wage.accrue {"month":"2026-10","members":["A02"]}
            shift.miss {"member":"A02","shift":"2026-10-05/1"}

            more-than-owed
            wage.pay {"member":"A02","amount":5,"from":"till"}

            nothing-to-pay
            wage.pay {"member":"A02"}

            offset-above-debt
            wage.accrue {"month":"2026-10","members":["A02"]}
            wage.pay {"member":"A02","offset":5}

            surplus-too-small
            shu.share {"amount":5000000,"members":["A02"],"members_bp":5000,"iks_bp":500}

            qris-torn
            kube {"name":"KUBE Cempaka","qris":"\
            00020101021126660014COM.CONTOH.WWW01189360099900000000010215ID10999999999910303U\
            MI51440014ID.CO.QRIS.WWW0215ID10999999999910303UMI5204541153033605802ID5919WARUN\
            G KUBE CEMPAKA6009KAB BOGOR61051661062070703A016304C8C0"}

            qris-foreign
            kube {"name":"KUBE Cempaka","qris":"\
            00020101021126660014COM.CONTOH.WWW01189360099900000000010215ID10999999999910303U\
            MI51440014ID.CO.QRIS.WWW0215ID10999999999910303UMI5204541153038405802ID5919WARUN\
            G KUBE CEMPAKA6009KAB BOGOR61051661062070703A0163042DA3"}

            qris-no-merchant
            kube {"name":"KUBE Cempaka","qris":"\
            0002010102115204541153033605802ID5919WARUNG KUBE CEMPAKA6009KAB BOGOR61051661062\
            070703A016304DB3C"}

            qris-has-amount
            kube {"name":"KUBE Cempaka","qris":"\
            00020101021226660014COM.CONTOH.WWW01189360099900000000010215ID10999999999910303U\
            MI51440014ID.CO.QRIS.WWW0215ID10999999999910303UMI5204541153033605405275005802ID\
            5919WARUNG KUBE CEMPAKA6009KAB BOGOR61051661062070703A0163040AF4"}

            goal-unclear
            note {"about":"goal:Kulkas","text":"secepatnya"}

            chat-text-mark
            note {"about":"chat:setor","text":"Sisa {jumlah}, kata {tetangga}."}

            chat-text-lacks
            note {"about":"chat:setor","text":"Bu {nama}, jangan lupa setor."}

            chat-text-tells
            note {"about":"chat:setor","text":"Sisa {jumlah}. Sri sudah setor."}

            too-large
            gift {"amount":1000000000000000,"to":"bank"}
            gift {"amount":1000000000000000,"to":"bank"}
            """;

    static List<String> pages() {
        return List.of(PAGES.split("\n\n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysNoWithItsCodeAndWritesNothing(String page) {
        Shop shop = Shop.open("no-" + Math.abs(page.hashCode()));
        List<String> lines = new ArrayList<>(page.lines().toList());
        String code = lines.remove(0);
        BEFORE.lines().forEach(line -> kept(send(shop, "b" + line.hashCode(), line), line));
        for (int at = 0; at < lines.size() - 1; at++) {
            kept(send(shop, String.valueOf(at + 1), lines.get(at)), lines.get(at));
        }
        String head = shop.head();
        Response last = send(shop, "last", lines.get(lines.size() - 1));
        assertEquals(code, last.path("code"), last.asString());
        assertEquals(422, last.statusCode());
        assertEquals(head, shop.head());
        String sentence = last.path("detail");
        assertTrue(sentence.endsWith(".") && !sentence.matches(".*\\{\\d}.*"), sentence);
        assertTrue(Words.sentence(code).contains(" "), sentence);
    }

    private static void kept(Response answer, String line) {
        assertTrue(answer.statusCode() <= 202, line + "\n" + answer.asString());
    }

    private static Response send(Shop shop, String id, String line) {
        String[] parts = line.split(" ", 2);
        ObjectNode entry = Warung.JSON.createObjectNode().put("id", id).put("type", parts[0])
                .put("date", "2026-11-24");
        JsonNode body = Warung.read(parts[1]);
        entry.setAll((ObjectNode) body);
        return shop.asKetua().queryParam("strict", true).body(entry.toString())
                .post("/api/v1/daybook");
    }
}
