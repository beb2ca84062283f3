package id.kube.meetings;

import id.kube.daybook.ClosingCheck;
import id.kube.daybook.PlainSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a device has kept and not sent: it numbers its entries without a gap, so a missing number
 * is an entry that still lies on it. Where the device is lost, a remark about {@code DEVICE/NUMBER}
 * says so and lets the month be closed.
 */
@ApplicationScoped
public class LostNumbers implements ClosingCheck {

    /** From one device to the next through the index of the numbers: a step for each device. */
    private static final String NEXT = "select min(device) from entry where kube_id = ?"
            + " and device > ?";
    /** A number with something added: else H2 walks all entries and not those of the device. */
    private static final String BEFORE = "select seq from entry where kube_id = ? and device = ?"
            + " and seq is not null and no + 0 <= ? order by kube_id desc, device desc, seq desc"
            + " limit 1";
    private static final String GAPS = "select before, seq, received_at from (select seq,"
            + " received_at, lag(seq) over (order by seq) as before from entry where kube_id = ?"
            + " and device = ? and seq >= ?) numbered where seq > before + 1 order by seq";
    private static final String REMARKED = "select count(n) from Note n where n.head = :head"
            + " and n.about = :about"
            + " and not exists (select 1 from Reversal t where t.original = n.entryNo)";

    private final EntityManager rows;
    private final PlainSql sql;

    LostNumbers(EntityManager rows, PlainSql sql) {
        this.rows = rows;
        this.sql = sql;
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
        for (Optional<String> device = after(""); device.isPresent();
                device = after(device.get())) {
            gaps(device.get(), since).stream().filter(gap -> !isRemarkedOn(gap)).findFirst()
                    .ifPresent(missing::add);
        }
        return missing;
    }

    private Optional<String> after(String device) {
        return sql.list(NEXT, row -> Optional.ofNullable(row.getString(1)), sql.kube(), device)
                .get(0);
    }

    /** What is missing since the last closing: until then it was settled, or let pass. */
    private List<Gap> gaps(String device, long since) {
        long before = sql.first(BEFORE, row -> row.getLong(1), sql.kube(), device, since)
                .orElse(0L);
        return sql.list(GAPS, row -> new Gap(device, row.getLong(1) + 1, row.getLong(2) - 1,
                row.getObject(3, OffsetDateTime.class).toInstant()), sql.kube(), device, before);
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
