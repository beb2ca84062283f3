package id.kube.printing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kube.daybook.StoredEntry;
import id.kube.money.Rupiah;
import id.kube.printing.HandOverSlip.Amount;
import id.kube.printing.Names.Goods;
import id.kube.quantity.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Papers of the study, with the names and amounts of Cempaka. */
final class Examples {

    static final String SALE = """
            {"id":"j-42","type":"sale","date":"2026-11-23","at":"2026-11-23T07:42:00+07:00",
             "by":"A02","shift":"2026-11-23/1","lines":[{"sku":"BRS","qty":1,"amount":65000},
             {"sku":"MYK","qty":2,"amount":36000},{"sku":"TLR","qty":250,"amount":7000}],
             "pay":[{"m":"till","amount":108000,"tendered":110000}]}""";
    static final String KASBON = """
            {"id":"j-43","type":"sale","date":"2026-11-23","at":"2026-11-23T07:50:00+07:00",
             "by":"A02","shift":"2026-11-23/1","lines":[{"sku":"BRS","qty":1,"amount":65000}],
             "pay":[{"m":"kasbon","party":"C01","amount":65000}]}""";
    static final String CONSIGNMENT = """
            {"id":"t-7","type":"consign.take","date":"2026-11-23",
             "at":"2026-11-23T08:05:00+07:00","by":"A02","member":"A04","due":"2026-11-30",
             "lines":[{"sku":"KOP","qty":5,"settle":60000},{"sku":"MIE","qty":20,"settle":60000},
             {"sku":"SBN","qty":6,"settle":27000}]}""";
    static final String DEPOSIT = """
            {"id":"s-3","type":"consign.deposit","date":"2026-11-28",
             "at":"2026-11-28T16:20:00+07:00","by":"A03","member":"A04","amount":120000,
             "to":"till","lines":[{"sku":"KOP","qty":5},{"sku":"MIE","qty":20}]}""";

    private static final Map<String, Goods> GOODS = Map.of(
            "BRS", new Goods("Beras Ramos 5 kg", Unit.PCS),
            "MYK", new Goods("Minyak Goreng Kemasan 1 liter", Unit.PCS),
            "TLR", new Goods("Telur ayam", Unit.GRAM),
            "KOP", new Goods("Kopi sachet renteng isi 10", Unit.PCS),
            "MIE", new Goods("Mie instan goreng", Unit.PCS),
            "SBN", new Goods("Sabun colek 200 g", Unit.PCS));
    private static final Map<String, String> MEMBERS =
            Map.of("A02", "Siti", "A03", "Dewi", "A04", "Ibu Aminah");

    private Examples() {
    }

    static List<ReceiptDocument> sale() {
        return papers(DocumentType.SALE, SALE, 42);
    }

    static List<ReceiptDocument> consignment() {
        return papers(DocumentType.CONSIGNMENT, CONSIGNMENT, 7);
    }

    static List<ReceiptDocument> deposit() {
        return papers(DocumentType.DEPOSIT, DEPOSIT, 3);
    }

    static List<ReceiptDocument> kasbon() {
        return papers(DocumentType.KASBON, KASBON, 43);
    }

    static List<ReceiptDocument> papers(DocumentType type, String json, long no) {
        return papers().of(type, stored(json, no), "cempaka");
    }

    static Papers papers() {
        return papers(new StudyNames());
    }

    /** As the program carries them, without a database: of the books only what one entry says. */
    static Papers papers(Names names) {
        return new Papers(names, new StudyStanding(), null, null, templates());
    }

    static PaperTemplates templates() {
        return new PaperTemplates("there/is/no/such/folder");
    }

    /** Every paper there is, by its word. */
    static Map<DocumentType, List<ReceiptDocument>> all() {
        Map<DocumentType, List<ReceiptDocument>> all = new EnumMap<>(DocumentType.class);
        all.put(DocumentType.SALE, sale());
        all.put(DocumentType.KASBON, kasbon());
        all.put(DocumentType.CONSIGNMENT, consignment());
        all.put(DocumentType.DEPOSIT, deposit());
        BookExamples.words(name -> name, 1_184_500, 3).forEach((type, words) ->
                all.put(type, List.of(templates().fill(type, words))));
        return all;
    }

    static StoredEntry stored(String json, long no) {
        try {
            var body = new ObjectMapper().readTree(json);
            LocalDate date = LocalDate.parse(body.path("date").asText());
            return new StoredEntry(no, body.path("id").asText(), body.path("type").asText(), date,
                    date, Instant.parse("2026-11-23T00:42:05Z"), "7f3a" + "0".repeat(60), body);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    static PrinterProfile profile(String id) {
        return new PrinterProfiles("printer-profiles").find(id).profile();
    }

    /** The names of the study, without a database; unknown codes stand for themselves. */
    static final class StudyNames extends Names {

        StudyNames() {
            super(null, null, null, null, null, null);
        }

        @Override
        Goods goods(String sku) {
            return GOODS.getOrDefault(sku, new Goods(sku, Unit.PCS));
        }

        @Override
        String member(String code) {
            return MEMBERS.getOrDefault(code, code);
        }

        @Override
        String customer(String code) {
            return code.equals("C01") ? "Bu Imas" : code;
        }

        @Override
        String place() {
            return "RW 05 Kel. Tegallega, Bogor";
        }

        @Override
        String shop(String kube) {
            return "KUBE CEMPAKA";
        }
    }

    /** Every name written by another hand. */
    static final class OtherNames extends Names {

        private final UnaryOperator<String> hand;

        OtherNames(UnaryOperator<String> hand) {
            super(null, null, null, null, null, null);
            this.hand = hand;
        }

        @Override
        Goods goods(String sku) {
            return new Goods(hand.apply(sku), Unit.PCS);
        }

        @Override
        String member(String code) {
            return hand.apply(code);
        }

        @Override
        String customer(String code) {
            return hand.apply(code);
        }

        @Override
        String place() {
            return hand.apply("Bogor");
        }

        @Override
        String shop(String kube) {
            return hand.apply(kube);
        }
    }

    /** Where everybody stood that week. */
    private static final class StudyStanding extends Standing {

        StudyStanding() {
            super(null, null, null, null);
        }

        @Override
        Rupiah carried(String member, LocalDate day, long known) {
            return Rupiah.of(known == 3 ? 80_000 : 200_000);
        }

        @Override
        Held held(String member, LocalDate day, long known) {
            return new Held(List.of(new Amount("Sen 16/11/2026", "53.000"),
                    new Amount("Sen 23/11/2026", "27.000")), "Sen 30/11/2026");
        }

        @Override
        Rupiah kasbon(String customer, LocalDate day, long known) {
            return Rupiah.of(80_000);
        }

        @Override
        Rupiah kasbonLimit(String customer, LocalDate day) {
            return Rupiah.of(100_000);
        }

        @Override
        Rupiah limit(String rule, LocalDate day) {
            return Rupiah.of(250_000);
        }

        @Override
        long days(String rule, LocalDate day) {
            return 14;
        }
    }
}
