package id.kube.daybook;

/** The business day is no day of the calendar, or lies too far ahead of the clock. */
public class BadDate extends Refusal {

    public BadDate(String date) {
        super("bad-date", date);
    }
}
