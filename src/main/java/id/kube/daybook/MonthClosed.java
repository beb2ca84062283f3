package id.kube.daybook;

import java.time.LocalDate;

/** A decision dated in a month that is closed. */
public class MonthClosed extends Refusal {

    public MonthClosed(LocalDate through) {
        super("month-closed", through);
    }
}
