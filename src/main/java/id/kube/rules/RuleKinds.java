package id.kube.rules;

import id.kube.daybook.BadField;
import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Agreeing on a rule of the house. */
@ApplicationScoped
class RuleKinds implements Kinds {

    private final RuleVersions versions;

    RuleKinds(RuleVersions versions) {
        this.versions = versions;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.decision("rule", Agreed::read, this::agree);
        kinds.decision("wage.rate", WageRate::read, this::rate);
        kinds.decision("policy", SnackPolicy::read, this::snack);
    }

    private void agree(Recording entry, Agreed rule) {
        set(entry, rule.name(), rule.from(), rule.value(), rule.meeting());
    }

    private void rate(Recording entry, WageRate rate) {
        LocalDate from = rate.from().atDay(1);
        set(entry, "wage.base", from, digits(rate.base()), Optional.empty());
        set(entry, "wage.deduction", from, digits(rate.deduct()), Optional.empty());
    }

    private void snack(Recording entry, SnackPolicy policy) {
        LocalDate from = entry.businessDay();
        set(entry, "snack.limit", from, digits(policy.limit()), Optional.empty());
        set(entry, "snack.policy", from, policy.rule(), Optional.empty());
    }

    private void set(Recording entry, String name, LocalDate from, String setting,
            Optional<String> meeting) {
        versions.persist(new RuleVersion(name, entry.no(), from, setting, meeting.orElse(null)));
    }

    private static String digits(Rupiah amount) {
        return Long.toString(amount.amount());
    }

    private record Agreed(String name, String value, LocalDate from, Optional<String> meeting) {

        private static final String MUTE = "leak.mute.";
        private static final Set<String> TERMS = Set.of("consign.days", "kasbon.days",
                "meeting.everyDays");
        /** A term longer than this leaves the calendar when it is counted on from a day. */
        private static final long DAYS_MOST = 36_500;
        /** No day has more shifts than hours. */
        private static final long SLOTS_MOST = 24;

        static Agreed read(Fields fields) {
            String name = fields.text("name");
            if (!HouseRules.names().contains(name)
                    && !name.matches("leak\\.[A-Za-z0-9._-]{1,32}")) {
                throw new BadField("name");
            }
            String value = name.equals("snack.policy") ? fields.choice("value", "excess", "all")
                    : Long.toString(fields.whole("value", 0, most(name)));
            Optional<String> meeting = fields.optionalCode("meeting");
            // Nobody alone switches a lamp of the watch off.
            if (name.startsWith(MUTE) && !value.equals("0") && meeting.isEmpty()) {
                throw new BadField("meeting");
            }
            return new Agreed(name, value, fields.day("from"), meeting);
        }

        /** What no meeting can mean is malformed; what is only unwise is for it to decide. */
        private static long most(String name) {
            if (name.equals("shift.slots")) {
                return SLOTS_MOST;
            }
            return TERMS.contains(name) ? DAYS_MOST : Rupiah.LIMIT;
        }
    }

    private record WageRate(YearMonth from, Rupiah base, Rupiah deduct) {

        static WageRate read(Fields fields) {
            return new WageRate(fields.month("from"), fields.moneyOrZero("base"),
                    fields.moneyOrZero("deduct"));
        }
    }

    private record SnackPolicy(Rupiah limit, String rule) {

        static SnackPolicy read(Fields fields) {
            return new SnackPolicy(fields.moneyOrZero("snack_limit"),
                    fields.choice("snack_rule", "excess", "all"));
        }
    }
}
