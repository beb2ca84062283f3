package id.kube.daybook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One entry while it is being booked: what the use case may know of it and say about it. */
public final class Recording {

    private final String kube;
    private final long no;
    private final Envelope envelope;
    private final LocalDate businessDay;
    private final boolean strict;
    private final List<String> reviews = new ArrayList<>();
    private final Map<Class<?>, Integer> lines = new HashMap<>();

    /**
     * @param no the number it will have in the day book
     * @param businessDay the day it is booked on: its own, or the first open one
     * @param strict whether a broken rule refuses it
     */
    public Recording(String kube, long no, Envelope envelope, LocalDate businessDay,
            boolean strict) {
        this.kube = kube;
        this.no = no;
        this.envelope = envelope;
        this.businessDay = businessDay;
        this.strict = strict;
    }

    public String kube() {
        return kube;
    }

    public long no() {
        return no;
    }

    public Envelope envelope() {
        return envelope;
    }

    /** The day it is booked on; it differs from the date only where that month is closed. */
    public LocalDate businessDay() {
        return businessDay;
    }

    public boolean isStrict() {
        return strict;
    }

    /** Numbers the rows that this entry writes in one book, from 0. */
    public int nextLine(Class<?> book) {
        return lines.merge(book, 1, Integer::sum) - 1;
    }

    /** Keeps the entry, but a person must look at it; the code says why. */
    public void review(String code) {
        if (!reviews.contains(code)) {
            reviews.add(code);
        }
    }

    /** A rule of the house: broken, it refuses a decision and puts a fact up for review. */
    public void must(boolean holds, Supplier<Refusal> otherwise) {
        if (holds) {
            return;
        }
        Refusal refusal = otherwise.get();
        if (strict) {
            throw refusal;
        }
        review(refusal.code());
    }

    public List<String> reviews() {
        return Collections.unmodifiableList(reviews);
    }
}
