package id.kube.members;

import java.util.Locale;

/** What a member is in the group; the contract's word is the Indonesian one. */
public enum Office {
    KETUA,
    BENDAHARA,
    SEKRETARIS,
    ANGGOTA;

    static final String[] WORDS = {"ketua", "bendahara", "sekretaris", "anggota"};

    static Office of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** There is one chair, one treasurer and one secretary at a time. */
    boolean isHeldByOne() {
        return this != ANGGOTA;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
