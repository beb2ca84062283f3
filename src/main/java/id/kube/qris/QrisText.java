package id.kube.qris;

import id.kube.money.Rupiah;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text of a merchant's own QRIS code, as the provider gave it: without an amount, so that one
 * printed code serves every buyer. What is read here can be paid to.
 */
public final class QrisText {

    /** No QRIS payment may be larger. */
    private static final long MOST = 10_000_000;

    private static final String KIND = "01";
    private static final String WITH_AMOUNT = "12";
    private static final String MERCHANT = "51";
    private static final String CURRENCY = "53";
    private static final String AMOUNT = "54";
    private static final String COUNTRY = "58";
    private static final String NAME = "59";
    private static final String CITY = "60";
    private static final String SUM = "63";
    /** A tip would be asked for beside the amount; the sum is worked out anew. */
    private static final Set<String> LEFT_OUT = Set.of("55", "56", "57", SUM);
    /** Inside a merchant's account: her number. */
    private static final String NUMBER = "02";
    private static final String SUM_FOLLOWS = SUM + "04";

    private final String text;
    private final List<Part> parts;

    private QrisText(String text, List<Part> parts) {
        this.text = text;
        this.parts = parts;
    }

    /**
     * Reads a text and checks all that can be checked without asking the provider.
     *
     * @throws id.kube.daybook.Refusal qris-torn, qris-foreign, qris-no-merchant, qris-has-amount
     */
    public static QrisText read(String written) {
        String text = written.strip();
        if (!text.startsWith("0002") || !isWhole(text)) {
            throw new TornQris();
        }
        List<Part> parts = Part.of(text);
        if (!isHere(parts)) {
            throw new ForeignQris();
        }
        List<Part> accounts = accounts(parts);
        if (accounts.isEmpty()) {
            throw new NoMerchant();
        }
        accounts.forEach(account -> Part.of(account.says()));
        if (Part.find(parts, AMOUNT).isPresent()) {
            throw new HasAmount();
        }
        return new QrisText(text, parts);
    }

    private static boolean isWhole(String text) {
        int end = text.length() - SUM_FOLLOWS.length();
        return end > SUM_FOLLOWS.length() && text.startsWith(SUM_FOLLOWS,
                end - SUM_FOLLOWS.length()) && CheckSum.of(text.substring(0, end))
                .equals(text.substring(end));
    }

    private static boolean isHere(List<Part> parts) {
        return Part.find(parts, CURRENCY).filter("360"::equals).isPresent()
                && Part.find(parts, COUNTRY).filter("ID"::equals).isPresent();
    }

    /** Where the money goes: the national register's account first, then the providers'. */
    private static List<Part> accounts(List<Part> parts) {
        return parts.stream().filter(part -> part.tag().equals(MERCHANT)
                        || part.tag().compareTo("26") >= 0 && part.tag().compareTo("45") <= 0)
                .sorted((one, other) -> other.tag().compareTo(one.tag())).toList();
    }

    /** The same code asking for an amount, so that the buyer types none. */
    public String asking(Rupiah amount) {
        if (!amount.isPositive() || amount.amount() > MOST) {
            throw new AmountBeyondQris(amount);
        }
        String asked = new Part(AMOUNT, Long.toString(amount.amount())).written();
        String body = parts.stream()
                .filter(part -> !LEFT_OUT.contains(part.tag()))
                .map(part -> switch (part.tag()) {
                    case KIND -> new Part(KIND, WITH_AMOUNT).written();
                    case CURRENCY -> part.written() + asked;
                    default -> part.written();
                }).collect(Collectors.joining()) + SUM_FOLLOWS;
        return body + CheckSum.of(body);
    }

    /** As the provider gave it. */
    public String text() {
        return text;
    }

    /** The merchant's name a buyer sees on her phone. */
    public String name() {
        return Part.find(parts, NAME).orElse("");
    }

    /** The merchant's city. */
    public String city() {
        return Part.find(parts, CITY).orElse("");
    }

    /** The merchant's number in the national register (NMID); empty where there is none. */
    public String number() {
        return accounts(parts).stream().map(account -> number(account.says()))
                .flatMap(Optional::stream).findFirst().orElse("");
    }

    private static Optional<String> number(String account) {
        return Part.find(Part.of(account), NUMBER);
    }
}
