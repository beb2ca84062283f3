package id.kube.members;

import id.kube.daybook.Recording;
import id.kube.daybook.UnknownReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who belongs to the group. */
@ApplicationScoped
public class Members {

    private final MemberVersions versions;
    private final Leavings leavings;

    Members(MemberVersions versions, Leavings leavings) {
        this.versions = versions;
        this.leavings = leavings;
    }

    /** Must be known; a fact that names somebody new makes her known, to be completed. */
    public void require(Recording entry, String member) {
        if (versions.isKnown(member)) {
            return;
        }
        if (entry.isStrict()) {
            throw new UnknownReference(member);
        }
        versions.persist(new MemberVersion(member, entry.no(), member, null, null,
                Office.ANGGOTA.word(), entry.businessDay(), true));
        entry.review("unknown-member");
    }

    public boolean isKnown(String member) {
        return versions.isKnown(member);
    }

    /** Her name; the code itself where she is not known. */
    public String name(String member) {
        return versions.name(member).orElse(member);
    }

    /** The offices she holds on a day. */
    public Set<Office> rolesOf(String member, LocalDate day) {
        return register(day).stream().filter(known -> known.code().equals(member)).findFirst()
                .map(Member::offices).orElse(Set.of());
    }

    /**
     * The offices she holds on a day, none once she has left; empty where nobody has entered
     * her in the register yet.
     */
    public Optional<Set<Office>> standing(String member, LocalDate day) {
        return register(day).stream()
                .filter(known -> known.code().equals(member) && !known.isIncomplete())
                .findFirst().map(known -> known.hasLeftBy(day) ? Set.of() : known.offices());
    }

    /** Everybody who ever joined, as of a day, by code; who left is marked. */
    public List<Member> register(LocalDate day) {
        return register(day, Long.MAX_VALUE);
    }

    /** The same as it was told up to an entry, so that a paper says the same for ever. */
    public List<Member> register(LocalDate day, long known) {
        Map<String, Member> register = new LinkedHashMap<>();
        for (MemberVersion version : versions.known(known)) {
            if (!version.since().isAfter(day)) {
                apply(register, version);
            }
        }
        Map<String, LocalDate> left = leavings.known(known);
        return register.values().stream().map(member -> withLeaving(member, left))
                .sorted((one, other) -> one.code().compareTo(other.code())).toList();
    }

    private static void apply(Map<String, Member> register, MemberVersion version) {
        if (version.incomplete() && register.containsKey(version.member())) {
            // She was met in a fact first, and has been entered since as of an earlier day.
            return;
        }
        Office office = Office.of(version.role());
        if (office.isHeldByOne()) {
            register.replaceAll((code, other) -> other.without(office));
        }
        Member before = register.get(version.member());
        Set<Office> offices = before == null ? EnumSet.noneOf(Office.class)
                : EnumSet.copyOf(before.offices());
        if (office == Office.ANGGOTA) {
            offices.clear();
        }
        offices.remove(Office.ANGGOTA);
        offices.add(office);
        LocalDate from = before == null ? version.since() : before.from();
        register.put(version.member(), new Member(version.member(), version.name(),
                Optional.ofNullable(version.rw()), Optional.ofNullable(version.phone()), offices,
                from, Optional.empty(), version.incomplete()));
    }

    private static Member withLeaving(Member member, Map<String, LocalDate> left) {
        return new Member(member.code(), member.name(), member.rw(), member.phone(),
                member.offices(), member.from(), Optional.ofNullable(left.get(member.code())),
                member.isIncomplete());
    }

    /** The codes of those who belong to the group on a day. */
    public List<String> activeOn(LocalDate day) {
        return activeOn(day, Long.MAX_VALUE);
    }

    /** The same as it was told up to an entry. */
    public List<String> activeOn(LocalDate day, long known) {
        List<String> active = new ArrayList<>();
        for (Member member : register(day, known)) {
            if (!member.hasLeftBy(day)) {
                active.add(member.code());
            }
        }
        return active;
    }
}
