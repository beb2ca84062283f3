package id.kube.reminders;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Each message the screens open, and the marks that stand in it for what differs. */
enum ChatText {

    /** To a member who still has to hand in. */
    SETOR(List.of("jumlah"), List.of("nama", "kube")),
    /** To whom a member asks to stand in. */
    GANTIKAN(List.of("piket"), List.of()),
    /** To the ketua, that somebody stands in. */
    LAPOR(List.of("piket", "pengganti"), List.of("nama")),
    /** To a member, or to the group's chat: when and where one meets. */
    UNDANGAN(List.of("waktu"), List.of("nama", "kube", "acara")),
    /** To the group's chat: what a meeting decided. */
    HASIL(List.of("hasil"), List.of()),
    /** To the group's chat, once a week. */
    PEKAN(List.of("modal"), List.of("modal_awal", "keadaan", "perlu_dicek"));

    private final List<String> needed;
    private final List<String> further;

    ChatText(List<String> needed, List<String> further) {
        this.needed = needed;
        this.further = further;
    }

    /** As remarks and screens name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The marks without which the message would say nothing. */
    List<String> needed() {
        return needed;
    }

    /** Every mark that may stand in it. */
    List<String> marks() {
        return Stream.concat(needed.stream(), further.stream()).toList();
    }

    static Optional<ChatText> find(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
