package id.kube.leakage;

import id.kube.daybook.BadField;
import id.kube.daybook.EntryKey;
import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The kind {@code alert.ack}: somebody has seen a finding and says what is done. */
@ApplicationScoped
class Answers implements Kinds, PanacheRepositoryBase<Answer, EntryKey> {

    @Override
    public void register(KindRegister kinds) {
        kinds.decision("alert.ack", Said::read, this::keep);
    }

    private void keep(Recording entry, Said said) {
        persist(new Answer(entry.no(), said.finding(), said.text(), said.action().orElse(null),
                entry.envelope().by().orElse(null), entry.businessDay()));
    }

    /** The latest answer to each of these findings by the end of a day. */
    Map<String, Answer> to(Collection<String> findings, LocalDate day) {
        Map<String, Answer> latest = new HashMap<>();
        if (!findings.isEmpty()) {
            list("finding in ?1 and bookedOn <= ?2 order by entryNo", findings, day)
                    .forEach(answer -> latest.put(answer.finding(), answer));
        }
        return latest;
    }

    /** The finding by the name it has on every day it stands. */
    record Said(String finding, String text, Optional<String> action) {

        private static final int LONGEST_NAME = 128;

        static Said read(Fields fields) {
            String finding = fields.text("finding");
            if (finding.length() > LONGEST_NAME) {
                throw new BadField("finding");
            }
            return new Said(finding, fields.text("text"), fields.optionalText("action"));
        }
    }
}
