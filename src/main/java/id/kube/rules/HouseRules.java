package id.kube.rules;

import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules of the house as they stood on any day. */
@ApplicationScoped
public class HouseRules {

    /** What holds before the group has agreed anything else. */
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("wage.base", "150000"), Map.entry("wage.deduction", "5000"),
            Map.entry("shift.slots", "3"), Map.entry("setaside.daily", "150000"),
            Map.entry("snack.limit", "2000"), Map.entry("snack.policy", "excess"),
            Map.entry("consign.days", "7"), Map.entry("consign.limit", "500000"),
            Map.entry("kasbon.days", "14"), Map.entry("kasbon.limit", "100000"),
            Map.entry("meeting.everyDays", "31"));

    private final RuleVersions versions;

    HouseRules(RuleVersions versions) {
        this.versions = versions;
    }

    public Rupiah amount(String name, LocalDate day) {
        return Rupiah.of(number(name, day));
    }

    /** The same as the group had agreed it up to an entry. */
    public Rupiah amount(String name, LocalDate day, long known) {
        return Rupiah.of(Long.parseLong(versions.inForce(name, day, known)
                .orElseGet(() -> defaultOf(name))));
    }

    public long number(String name, LocalDate day) {
        return Long.parseLong(word(name, day));
    }

    /** A setting of the watch ({@code leak.*}), or its own default where nobody agreed one. */
    public long number(String name, LocalDate day, long otherwise) {
        return versions.inForce(name, day).map(Long::parseLong).orElse(otherwise);
    }

    /** The setting in force on a day; the name must be one of the house's. */
    public String word(String name, LocalDate day) {
        return versions.inForce(name, day).orElseGet(() -> defaultOf(name));
    }

    /** All rules in force on a day, by name. */
    public Map<String, String> all(LocalDate day) {
        Map<String, String> all = new TreeMap<>();
        names().forEach(name -> all.put(name, word(name, day)));
        versions.leakNames().forEach(name -> versions.inForce(name, day)
                .ifPresent(agreed -> all.put(name, agreed)));
        return all;
    }

    static Set<String> names() {
        return DEFAULTS.keySet();
    }

    static String defaultOf(String name) {
        String setting = DEFAULTS.get(name);
        if (setting == null) {
            throw new IllegalArgumentException("no such rule: " + name);
        }
        return setting;
    }
}
