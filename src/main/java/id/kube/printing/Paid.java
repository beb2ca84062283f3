package id.kube.printing;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.money.Rupiah;

/**
 * A way in which a sale was paid.
 *
 * @param back what was given back; empty where nobody told what was handed over
 */
record Paid(String way, String amount, String back) {

    static Paid of(JsonNode pay, Names names) {
        Rupiah amount = Rupiah.of(pay.path("amount").asLong());
        String way = switch (pay.path("m").asText()) {
            case "till" -> "Tunai";
            case "qris" -> "QRIS";
            case "bank" -> "Transfer bank";
            case "treasury" -> "Tunai ke bendahara";
            case "kasbon" -> "Kasbon " + names.customer(pay.path("party").asText());
            default -> pay.path("m").asText();
        };
        if (!pay.has("tendered")) {
            return new Paid(way, amount.digits(), "");
        }
        Rupiah tendered = Rupiah.of(pay.path("tendered").asLong());
        return new Paid(way, tendered.digits(), tendered.minus(amount).digits());
    }
}
