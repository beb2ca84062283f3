package id.kube.leakage;

import java.util.Map;

/** What is let off while one of them is on duty, person by person. */
abstract class LetOff extends EvidenceByParty {

    private static final double MOST = 40;
    private static final double PEOPLE = 10;

    private final transient double usual;

    /** Takes also how many rupiah a shift are usual. */
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

    /** What was let off that day, by who let it. */
    abstract Map<String, Long> off(Day day);

    @Override
    final double among() {
        return PEOPLE;
    }
}
