package id.kube.savings;

import id.kube.ledger.Place;
import id.kube.money.Rupiah;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the group puts money by for, as a remark says it: {@code Rp2.500.000 di kaleng sisihan,
 * gambar pintu}. The drawer is no such place: it is counted blind.
 *
 * @param picture the word of a picture, empty where none was chosen
 */
record Goal(Rupiah amount, Place place, String picture) {

    /** What the remarks are about, before the goal's own name. */
    static final String ABOUT = "goal:";

    private static final Pattern TEXT = Pattern.compile(
            "Rp([1-9][0-9]{0,2}(?:\\.[0-9]{3}){0,4}) di ([a-z ]+?)(?:, gambar ([a-z]{1,20}))?");
    private static final Pattern OVER = Pattern.compile("(tercapai|batal)\\b.*",
            Pattern.DOTALL);
    private static final Map<String, Place> PLACES = Map.of("kas bendahara", Place.TREASURY,
            "kaleng sisihan", Place.BOX, "bank", Place.BANK);

    /** What the text says; empty where it says none, or that it was reached or given up. */
    static Optional<Goal> read(String text) {
        Matcher said = TEXT.matcher(text);
        if (!said.matches() || !PLACES.containsKey(said.group(2))) {
            return Optional.empty();
        }
        return Optional.of(new Goal(
                Rupiah.of(Long.parseLong(said.group(1).replace(".", ""))),
                PLACES.get(said.group(2)), said.group(3) == null ? "" : said.group(3)));
    }

    /** Whether the text says that it was reached or given up. */
    static boolean isOver(String text) {
        return OVER.matcher(text).matches();
    }
}
