package id.kube.meetings;

import id.kube.daybook.ClosingCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What a device has kept and not sent: it numbers its entries without a gap, so a missing number
 * is an entry that still lies on it. Where the device is lost, a remark about {@code DEVICE/NUMBER}
 * says so and lets the month be closed.
 */
@ApplicationScoped
public class LostNumbers implements ClosingCheck {

    private static final String HEARD = "select distinct e.device from Entry e"
            + " where e.no > :since and e.seq is not null order by e.device";
    private static final String BEFORE = "select e.seq from Entry e where e.device = :device"
            + " and e.no <= :since and e.seq is not null order by e.seq desc";
    private static final String NUMBERS = "select e.seq, e.receivedAt from Entry e where e.device"
            + " = :device and e.seq >= :before order by e.seq";
    private static final String REMARKED = "select count(n) from Note n where n.head = :head"
            + " and n.about = :about"
            + " and not exists (select 1 from Reversal t where t.original = n.entryNo)";

    private final EntityManager rows;

    LostNumbers(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public List<Block> blocks(YearMonth month, long since) {
        return missing(since).stream().map(gap -> Block.of("device-behind", "kasir",
                gap.device(), gap.span()).clearedByRemark(gap.about())).toList();
    }

    /**
     * The first gap of every device that has one nobody has remarked on.
     *
     * @param since the number of the entry that closed a month last
     */
    public List<Gap> missing(long since) {
        List<Gap> missing = new ArrayList<>();
        for (String device : rows.createQuery(HEARD, String.class)
                .setParameter("since", since).getResultList()) {
            gaps(device, since).stream().filter(gap -> !isRemarkedOn(gap)).findFirst()
                    .ifPresent(missing::add);
        }
        return missing;
    }

    /** What is missing since the last closing: until then it was settled, or let pass. */
    private List<Gap> gaps(String device, long since) {
        List<Gap> gaps = new ArrayList<>();
        long before = rows.createQuery(BEFORE, Long.class).setParameter("device", device)
                .setParameter("since", since).setMaxResults(1).getResultStream().findFirst()
                .orElse(0L);
        boolean isFirst = before == 0;
        for (Object[] row : rows.createQuery(NUMBERS, Object[].class)
                .setParameter("device", device).setParameter("before", before).getResultList()) {
            long number = (Long) row[0];
            if (!isFirst && number > before + 1) {
                gaps.add(new Gap(device, before + 1, number - 1, (Instant) row[1]));
            }
            isFirst = false;
            before = number;
        }
        return gaps;
    }

    private boolean isRemarkedOn(Gap gap) {
        return rows.createQuery(REMARKED, Long.class).setParameter("about", gap.about())
                .setParameter("head", Note.head(gap.about())).getSingleResult() > 0;
    }

    /**
     * Numbers of a device that never came, both ends included.
     *
     * @param since the moment at which the one after them came
     */
    public record Gap(String device, long first, long last, Instant since) {

        /** What a remark must be about that settles it. */
        public String about() {
            return device + "/" + first;
        }

        /** The numbers as people say them. */
        public String span() {
            return first == last ? Long.toString(first) : first + "\u2013" + last;
        }
    }
}
