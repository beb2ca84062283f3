package id.kube.reminders;

import id.kube.daybook.BadField;
import id.kube.daybook.Refusal;
import id.kube.daybook.UnknownReference;
import id.kube.meetings.Remark;
import id.kube.meetings.RemarkRule;
import id.kube.meetings.Remarks;
import id.kube.members.Members;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the group's messages sound where somebody has changed them. A text that cannot be used, also
 * because somebody of that name has joined since, gives way to the one that came with the program.
 */
@ApplicationScoped
class ChatTexts implements RemarkRule {

    private static final String ABOUT = "chat:";
    /** The word with which a group goes back to the text that came with the program. */
    private static final String BUILT_IN = "bawaan";
    /** With all marks filled in the address of the message stays below 2,000 letters. */
    private static final int LONGEST = 600;
    private static final Pattern MARK = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern MONEY = Pattern.compile("(?iu)\\bRp\\.? ?[0-9][0-9.]*");
    private static final Pattern TITLE = Pattern.compile("(?iu)^(bu|ibu|pak|bapak|mbak|mas)\\s+");
    /** An office is no name, though a member may be entered under it. */
    private static final Set<String> OFFICES = Set.of("ketua", "bendahara", "sekretaris");

    private final Remarks remarks;
    private final Members members;
    private final Clock clock;

    ChatTexts(Remarks remarks, Members members, Clock clock) {
        this.remarks = remarks;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public void check(String about, String text, LocalDate day) {
        if (!about.startsWith(ABOUT)) {
            return;
        }
        String name = about.substring(ABOUT.length());
        ChatText kind = ChatText.find(name).orElseThrow(() -> new UnknownReference(name));
        wrong(kind, text, day).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Every message with its marks, and the group's own text where there is a good one. */
    List<Told> all() {
        LocalDate day = LocalDate.now(clock);
        Map<String, Remark> own = remarks.last(ABOUT, day);
        return Stream.of(ChatText.values()).map(kind -> told(kind,
                Optional.ofNullable(own.get(kind.word())), day)).toList();
    }

    private Told told(ChatText kind, Optional<Remark> said, LocalDate day) {
        Optional<Remark> own = said.filter(one -> !one.text().equals(BUILT_IN));
        Optional<Remark> good = own.filter(one -> wrong(kind, one.text(), day).isEmpty());
        return new Told(kind.word(), kind.marks(), kind.needed(),
                good.map(Remark::text).orElse(null), good.map(Remark::on).orElse(null),
                good.map(Remark::by).orElse(null), own.isPresent() && good.isEmpty());
    }

    private Optional<Refusal> wrong(ChatText kind, String text, LocalDate day) {
        if (text.equals(BUILT_IN)) {
            return Optional.empty();
        }
        if (text.length() > LONGEST) {
            return Optional.of(new BadField("text"));
        }
        Set<String> marks = MARK.matcher(text).results().map(mark -> mark.group(1))
                .collect(Collectors.toSet());
        Optional<Refusal> unknown = marks.stream().filter(mark -> !kind.marks().contains(mark))
                .sorted().findFirst().map(mark -> new UnknownMark(mark, kind.marks()));
        Optional<Refusal> missing = kind.needed().stream().filter(mark -> !marks.contains(mark))
                .findFirst().map(MarkMissing::new);
        return unknown.or(() -> missing).or(() -> others(text, day)
                .map(TellsOfOthers::new));
    }

    /** A sum of money, or the name of somebody of the group, that stands in a text. */
    private Optional<String> others(String text, LocalDate day) {
        Optional<String> money = MONEY.matcher(text).results().map(MatchResult::group)
                .findFirst();
        return money.or(() -> members.register(day).stream()
                .map(one -> TITLE.matcher(one.name()).replaceFirst("").strip())
                .filter(name -> name.length() > 2)
                .filter(name -> !OFFICES.contains(name.toLowerCase(Locale.ROOT)))
                .filter(name -> isIn(name, text)).findFirst());
    }

    private static boolean isIn(String name, String text) {
        return Pattern.compile("(?iu)(?<![\\p{L}{])" + Pattern.quote(name) + "(?![\\p{L}}])")
                .matcher(text).find();
    }

    /**
     * One of the messages.
     *
     * @param text null where the one that came with the program is used
     * @param wrong whether the group's own text cannot be used any more
     */
    record Told(String name, List<String> marks, List<String> needed, String text, LocalDate on,
            String by, boolean wrong) {
    }
}
