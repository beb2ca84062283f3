package id.kube.leakage;

import java.util.ArrayList;
import java.util.List;

/** The last so many days of a figure. */
final class Window {

    private int most;
    private final List<Double> days = new ArrayList<>();

    Window(int most) {
        this.most = most;
    }

    private Window() {
    }

    void add(double figure) {
        days.add(figure);
        if (days.size() > most) {
            days.remove(0);
        }
    }

    int size() {
        return days.size();
    }

    double sum() {
        return sumOfLast(days.size());
    }

    double sumOfLast(int count) {
        double sum = 0;
        for (double figure : days.subList(Math.max(0, days.size() - count), days.size())) {
            sum += figure;
        }
        return sum;
    }

    double mean() {
        return sum() / days.size();
    }

    /** How much it rose from the first of these days to the last. */
    double rise() {
        return days.get(days.size() - 1) - days.get(0);
    }

    boolean isFull() {
        return days.size() == most;
    }

    double last() {
        return days.get(days.size() - 1);
    }
}
