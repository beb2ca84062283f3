package id.kube.leakage;

/** A mean that is learned in the first weeks, from a prior worth so many days. */
final class Usual {

    private double count;
    private double sum;

    Usual(double prior, double worth) {
        count = worth;
        sum = prior * worth;
    }

    private Usual() {
    }

    double value() {
        return sum / count;
    }

    void learn(double seen, int day) {
        learn(seen, day, 1);
    }

    void learn(double seen, int day, double weight) {
        if (day <= Watch.LEARNING_DAYS) {
            count += weight;
            sum += seen * weight;
        }
    }
}
