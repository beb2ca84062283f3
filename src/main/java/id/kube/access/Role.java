package id.kube.access;

import java.util.Locale;

/** What a person or program is to the group; the lower-case name is how the contract writes it. */
public enum Role {
    /** A member on her own phone. */
    ANGGOTA,
    /** A member on duty at the shop's device. */
    KASIR,
    SEKRETARIS,
    BENDAHARA,
    KETUA,
    PENDAMPING;

    /** Reads the contract's word; throws {@link IllegalArgumentException} for any other. */
    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether the group elected her; her PIN is a longer one. */
    boolean isAnOfficers() {
        return this == SEKRETARIS || this == BENDAHARA || this == KETUA;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
