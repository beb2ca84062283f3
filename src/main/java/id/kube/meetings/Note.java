package id.kube.meetings;

import id.kube.daybook.EntryKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.TenantId;

/** A remark on anything; it also settles an entry that was up for review. */
@Entity
@IdClass(EntryKey.class)
class Note {

    /** An index holds no more than the first letters of what a remark is about. */
    private static final int HEAD = 100;
    private static final int LONGEST_KIND = 32;

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String about;
    private String head;
    private String kind;
    private String text;

    protected Note() {
    }

    Note(long entryNo, String about, String text) {
        this.entryNo = entryNo;
        this.about = about;
        this.head = head(about);
        this.kind = kind(about);
        this.text = text;
    }

    /** The letters a remark is found by. */
    static String head(String about) {
        int letters = Math.min(HEAD, about.length());
        boolean isSplit = letters > 0 && Character.isHighSurrogate(about.charAt(letters - 1));
        return about.substring(0, isSplit ? letters - 1 : letters);
    }

    /** The word before the things' own names, with its colon. */
    private static String kind(String about) {
        int letters = about.indexOf(':') + 1;
        return letters > LONGEST_KIND ? "" : about.substring(0, letters);
    }

    long entryNo() {
        return entryNo;
    }

    String about() {
        return about;
    }

    String text() {
        return text;
    }
}
