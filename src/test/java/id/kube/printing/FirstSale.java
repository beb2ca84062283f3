package id.kube.printing;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.Warung;
import java.net.InetSocketAddress;
import java.util.List;

/** A shop with noodles on the shelf and a printer at the till. */
final class FirstSale {

    private static final List<String> GOODS = List.of("""
            {"id":"m-1","type":"member","date":"2026-11-20","member":"A01","name":"Bu Ketua",\
            "role":"ketua","from":"2026-11-20"}""", """
            {"id":"p-1","type":"product","date":"2026-11-20","sku":"MIE","name":"Mi goreng",\
            "unit":"pcs","price":3000}""", """
            {"id":"g-1","type":"grant","date":"2026-11-20","amount":200000,"to":"treasury"}""", """
            {"id":"b-1","type":"purchase","date":"2026-11-20","lines":[{"sku":"MIE",\
            "qty":100,"amount":150000}],"pay":[{"m":"treasury","amount":150000}]}""");
    private static final String SALE = """
            {"id":"%s","type":"sale","date":"2026-11-24","print":true,"lines":[{"sku":"MIE",\
            "qty":1,"amount":3000}],"pay":[{"m":"till","amount":3000}]}""";

    private FirstSale() {
    }

    static void prepare(Warung group, String profile, FakePrinter printer) {
        open(group);
        connect(group, profile, printer.address());
    }

    /** A shop without a printer yet. */
    static void open(Warung group) {
        for (JsonNode result : group.stream(String.join("\n", GOODS), true)) {
            if (!result.path("status").asText().equals("written")) {
                throw new AssertionError(result);
            }
        }
    }

    static void connect(Warung group, String profile, InetSocketAddress printer) {
        group.put("printers/kasir", """
                {"profile":"%s","transport":"tcp-9100","address":"127.0.0.1:%d",
                 "documents":["sale"]}""".formatted(profile, printer.getPort()));
    }

    /** The same without a paper. */
    static void sellUnprinted(Warung group, String id) {
        group.post("daybook", SALE.formatted(id).replace("\"print\":true,", ""), 201);
    }

    static void sell(Warung group, String id) {
        group.post("daybook", entry(id), 201);
    }

    /** A sale with a paper, as a line of the day book. */
    static String entry(String id) {
        return SALE.formatted(id);
    }
}
