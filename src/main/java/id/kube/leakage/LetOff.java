package id.kube.leakage;

import java.util.Map;

/** What is let off, or is odd, while one of them is on duty, person by person. */
abstract class LetOff extends EvidenceByParty {

    private static final double MOST = 40;
    private static final double PEOPLE = 10;

    private final transient double usual;

    /** Takes also how much a shift is usual: rupiah, or how many times. */
    LetOff(String code, double threshold, double usual) {
        super(code, threshold, Odds.STAKES.length);
        this.usual = usual;
    }

    /** Looks at a day on which the shop sold something. */
    final void look(Day day) {
        Map<String, Long> off = off(day);
        for (String member : day.controls().people()) {
            long hers = off.getOrDefault(member, 0L);
            of(member).add(day.number(), hers, Odds.bet(hers, usual, MOST));
        }
    }

    /** How much of it there was that day, by who was on duty. */
    abstract Map<String, Long> off(Day day);

    @Override
    final double among() {
        return PEOPLE;
    }
}
