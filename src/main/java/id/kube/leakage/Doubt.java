package id.kube.leakage;

import id.kube.money.Rupiah;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How much of what is out in people's hands will likely not come back, in whole rupiah. */
final class Doubt {

    /**
     * Of one who has stopped hardly anything comes back. The books hold goods at what they cost
     * and the signals at what is to be handed in, so this share is not theirs; with it capital
     * was nearest to the truth of simulated groups (see {@code src/docs/watch.md}).
     */
    private static final double LOST_SHARE = 0.98;
    private static final long WHOLE = 1_000_000;

    private Doubt() {
    }

    /**
     * Of what a member holds at cost and still has to hand in.
     *
     * @param stopped the chance that she has stopped handing in, from 0 to 1
     */
    static Rupiah of(Rupiah book, double stopped) {
        return book.isPositive() ? share(book, stopped * LOST_SHARE) : Rupiah.ZERO;
    }

    /** Of one kasbon, by its age. */
    static Rupiah of(InHands.Item kasbon, LocalDate asOf) {
        int days = (int) ChronoUnit.DAYS.between(kasbon.day(), asOf);
        return kasbon.rest() > 0
                ? share(Rupiah.of(kasbon.rest()), Recovery.lostOfKasbon(days)) : Rupiah.ZERO;
    }

    /** A share from 0 to 1, taken to a millionth so that money meets whole numbers only. */
    private static Rupiah share(Rupiah whole, double share) {
        return whole.share(Math.round(share * WHOLE), WHOLE);
    }

    /** Whose doubt it is: {@code consigned-doubtful} of a member, {@code kasbon-doubtful}. */
    record Of(String code, String party) implements Comparable<Of> {

        static final String CONSIGNED = "consigned-doubtful";
        static final String KASBON = "kasbon-doubtful";

        @Override
        public int compareTo(Of other) {
            int byCode = code.compareTo(other.code);
            return byCode != 0 ? byCode : party.compareTo(other.party);
        }
    }
}
