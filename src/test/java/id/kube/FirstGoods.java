package id.kube;

import java.util.List;

/** The pages a shop needs before its first packet of noodles can be sold. */
final class FirstGoods {

    private FirstGoods() {
    }

    static void stock(Warung warung) {
        warung.stream(String.join("\n", List.of("""
                {"id":"m-1","type":"member","date":"2026-11-20","member":"A01","name":"Bu Ketua",\
                "role":"ketua","from":"2026-11-20"}""", """
                {"id":"p-1","type":"product","date":"2026-11-20","sku":"MIE","name":"Mi goreng",\
                "unit":"pcs","price":3000}""", """
                {"id":"g-1","type":"grant","date":"2026-11-20","amount":20000000,\
                "to":"treasury"}""", """
                {"id":"b-1","type":"purchase","date":"2026-11-20","lines":[{"sku":"MIE",\
                "qty":1000000,"amount":15000000}],"pay":[{"m":"treasury","amount":15000000}]}""")),
                true).forEach(result -> {
                    if (!result.get("status").textValue().equals("written")) {
                        throw new AssertionError(result);
                    }
                });
    }

    static String sale(String id) {
        return """
                {"id":"%s","type":"sale","date":"2026-11-24","lines":[{"sku":"MIE","qty":1,\
                "amount":3000}],"pay":[{"m":"till","amount":3000}]}""".formatted(id);
    }
}
