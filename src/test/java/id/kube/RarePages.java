package id.kube;

import java.util.List;

/** Pages of the kinds that a shop needs now and then; names in braces are drawn anew each time. */
final class RarePages {

    static final List<String> ALL = List.of(
            "\"kube\",\"name\":\"KUBE Acak {n}\",\"village\":\"Sukamaju\"",
            "\"member\",\"member\":\"A{n}\",\"name\":\"Bu {n}\",\"role\":\"bendahara\","
                    + "\"from\":\"{date}\"",
            "\"member.leave\",\"member\":\"A{n}\",\"reason\":\"pindah\"",
            "\"member.leave\",\"member\":\"{member}\",\"reason\":\"pindah\"",
            "\"pendamping\",\"code\":\"P{n}\",\"name\":\"Pak {n}\"",
            "\"rule\",\"name\":\"consign.limit\",\"value\":{amount},\"from\":\"{date}\","
                    + "\"meeting\":\"R1\"",
            "\"wage.rate\",\"from\":\"{month}\",\"base\":{amount},\"deduct\":5000",
            "\"policy\",\"snack_limit\":1500,\"snack_rule\":\"all\"",
            "\"meeting\",\"meeting\":\"R{n}\",\"present\":[\"A01\",\"{member}\"],"
                    + "\"decisions\":[{\"code\":\"K1\",\"text\":\"hemat\"}]",
            "\"visit\",\"visitor\":\"Pak Camat\",\"purpose\":\"melihat\"",
            "\"product\",\"sku\":\"B{n}\",\"name\":\"Barang {n}\",\"unit\":\"pcs\","
                    + "\"price\":{amount}",
            "\"customer\",\"code\":\"C{n}\",\"name\":\"Bu {n}\",\"limit\":{amount}",
            "\"supplier\",\"code\":\"S{n}\",\"name\":\"Agen {n}\"",
            "\"owner\",\"code\":\"O{n}\",\"name\":\"Bu {n}\"",
            "\"opening\",\"lines\":[{\"account\":\"1-1110\",\"amount\":{amount}}],"
                    + "\"stock\":[{\"sku\":\"{sku}\",\"qty\":{qty},\"value\":{amount}}]",
            "\"grant\",\"amount\":{amount},\"to\":\"{place}\"",
            "\"capital.add\",\"amount\":{small}",
            "\"rollover.commit\",\"amount\":{amount}",
            "\"rollover.pay\",\"amount\":{small},\"from\":\"{place}\"",
            "\"income.other\",\"amount\":{amount},\"to\":\"{place}\"",
            "\"asset.buy\",\"asset\":\"rak-{n}\",\"amount\":{amount},\"life_months\":12,"
                    + "\"from\":\"{place}\"",
            "\"depreciate\",\"month\":\"{month}\"",
            "\"asset.dispose\",\"asset\":\"timbangan\",\"proceeds\":{small},\"to\":\"{place}\"",
            "\"member.pay\",\"member\":\"{member}\",\"amount\":{small},\"to\":\"{place}\"",
            "\"iks.collect\",\"amount\":{small},\"to\":\"{place}\",\"member\":\"{member}\"",
            "\"iks.allocate\",\"amount\":{small}",
            "\"iks.spend\",\"amount\":{small},\"from\":\"{place}\"",
            "\"saving.deposit\",\"member\":\"{member}\",\"amount\":{amount},\"to\":\"{place}\"",
            "\"saving.withdraw\",\"member\":\"A01\",\"amount\":{small},\"from\":\"{place}\"",
            "\"tax.accrue\",\"base\":{amount},\"rate_bp\":50",
            "\"tax.pay\",\"amount\":50,\"from\":\"{place}\"",
            "\"shu.share\",\"amount\":{amount},\"members\":[\"A01\",\"A02\"],\"members_bp\":6000,"
                    + "\"iks_bp\":1000",
            "\"shu.pay\",\"member\":\"A01\",\"amount\":100,\"from\":\"{place}\"",
            "\"sale\",\"lines\":[{\"sku\":\"KUE\",\"qty\":1,\"amount\":2000,\"owner\":\"O1\","
                    + "\"owner_amount\":1700}],\"pay\":[{\"m\":\"qris\",\"amount\":2000}]",
            "\"sale.refund\",\"ref\":\"{sale}\",\"lines\":[{\"line\":0,\"qty\":1,\"amount\":500}],"
                    + "\"pay\":{\"m\":\"till\"}",
            "\"qris.confirm\",\"ref\":\"{sale}\",\"seen\":true",
            "\"qris.settle\",\"amount\":2000,\"mdr\":14,\"to\":\"bank\"",
            "\"kasbon.writeoff\",\"party\":\"{customer}\",\"amount\":{small},\"meeting\":\"R1\"",
            "\"cash.count\",\"where\":\"till\",\"counted\":{amount},\"to\":\"{member}\","
                    + "\"by\":\"{member}\",\"shift\":\"{date}/1\"",
            "\"consign.writeoff\",\"member\":\"{member}\",\"meeting\":\"R1\","
                    + "\"lines\":[{\"sku\":\"{sku}\",\"qty\":1}]",
            "\"consign.promise\",\"member\":\"{member}\",\"amount\":{small},"
                    + "\"by\":\"{date}\"",
            "\"titip.in\",\"owner\":\"O1\",\"sku\":\"KUE\",\"qty\":{qty}",
            "\"titip.return\",\"owner\":\"O1\",\"sku\":\"KUE\",\"qty\":1",
            "\"titip.loss\",\"owner\":\"O1\",\"sku\":\"KUE\",\"qty\":1,\"amount\":1700",
            "\"titip.settle\",\"owner\":\"O1\",\"amount\":{small},\"from\":\"{place}\"",
            "\"advance.give\",\"member\":\"{member}\",\"amount\":{amount},\"from\":\"{place}\"",
            "\"advance.return\",\"member\":\"{member}\",\"amount\":{small},\"to\":\"{place}\"",
            "\"purchase\",\"supplier\":\"S1\",\"lines\":[{\"sku\":\"{sku}\",\"qty\":{qty},"
                    + "\"amount\":10000}],\"freight\":501,\"discount\":100,"
                    + "\"pay\":[{\"m\":\"credit\",\"amount\":10401}]",
            "\"purchase.return\",\"supplier\":\"S1\",\"lines\":[{\"sku\":\"{sku}\",\"qty\":1,"
                    + "\"amount\":{small}}],\"to\":\"credit\"",
            "\"supplier.pay\",\"supplier\":\"S1\",\"amount\":{small},\"from\":\"{place}\"",
            "\"stock.revalue\",\"sku\":\"{sku}\",\"delta\":-{small},\"reason\":\"rusak\"",
            "\"repack\",\"from\":{\"sku\":\"{sku}\",\"qty\":2},\"into\":[{\"sku\":\"KOP\","
                    + "\"qty\":7}],\"lost\":1",
            "\"shift.plan\",\"month\":\"{month}\",\"slots\":3,\"cells\":[{\"date\":\"{date}\","
                    + "\"slot\":1,\"member\":\"{member}\"}]",
            "\"shift.swap\",\"shift\":\"{date}/1\",\"member\":\"{member}\",\"sub\":\"A03\","
                    + "\"status\":\"reported\"",
            "\"year.close\",\"year\":2025",
            "\"alert.ack\",\"finding\":\"deposit.overdue:A01\",\"text\":\"sudah dibicarakan\"");

    private RarePages() {
    }
}
