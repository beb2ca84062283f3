package id.kube.money;

/**
 * An amount of money in whole rupiah, positive, negative or zero, within ±10^15.
 * Arithmetic is exact; leaving the range throws {@link ArithmeticException}.
 */
public record Rupiah(long amount) implements Comparable<Rupiah> {

    /** The largest amount or balance of the books, either way (the contract, section 1). */
    public static final long LIMIT = 1_000_000_000_000_000L;

    public static final Rupiah ZERO = new Rupiah(0);

    public Rupiah {
        if (amount > LIMIT || amount < -LIMIT) {
            throw new ArithmeticException("beyond 10^15 rupiah: " + amount);
        }
    }

    public static Rupiah of(long amount) {
        return amount == 0 ? ZERO : new Rupiah(amount);
    }

    public Rupiah plus(Rupiah other) {
        return of(Math.addExact(amount, other.amount));
    }

    public Rupiah minus(Rupiah other) {
        return of(Math.subtractExact(amount, other.amount));
    }

    public Rupiah negated() {
        return of(-amount);
    }

    public Rupiah times(long count) {
        return of(Math.multiplyExact(amount, count));
    }

    /** The share part/whole of this amount, rounded half up (R2). The whole must not be zero. */
    public Rupiah share(long part, long whole) {
        return of(Rounding.halfUp(amount, part, whole));
    }

    public Rupiah smaller(Rupiah other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return amount == 0;
    }

    public boolean isPositive() {
        return amount > 0;
    }

    public boolean isNegative() {
        return amount < 0;
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }

    /** As people here write it: {@code Rp12.500}, {@code -Rp3.000}. */
    @Override
    public String toString() {
        return (amount < 0 ? "-Rp" : "Rp") + dotted(Math.abs(amount));
    }

    /** Only the digits, dots between the thousands: {@code 12.500}. */
    public String digits() {
        return (amount < 0 ? "-" : "") + dotted(Math.abs(amount));
    }

    private static String dotted(long positive) {
        StringBuilder text = new StringBuilder(Long.toString(positive));
        for (int at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, '.');
        }
        return text.toString();
    }
}
