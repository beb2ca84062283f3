package id.kube.meetings;

import id.kube.daybook.Recording;
import id.kube.daybook.UnknownReference;
import jakarta.enterprise.context.ApplicationScoped;

/** The meetings that decisions may refer to. */
@ApplicationScoped
public class Meetings {

    private final MeetingBook book;

    Meetings(MeetingBook book) {
        this.book = book;
    }

    /** Must have been held and written down. */
    public void require(Recording entry, String meeting) {
        entry.must(book.isKnown(meeting), () -> new UnknownReference(meeting));
    }
}
