package id.kube.quantity;

/**
 * A whole number of smallest units of one product. Which unit is the product's to know, and a
 * quantity only ever meets quantities of the same product's pool or lot.
 */
public record Quantity(long count) implements Comparable<Quantity> {

    public static final Quantity ZERO = new Quantity(0);

    /** The contract's limit for any quantity, either way. */
    public static final long LIMIT = 1_000_000_000_000_000L;

    public Quantity {
        if (count > LIMIT || count < -LIMIT) {
            throw new ArithmeticException("beyond 10^15 units: " + count);
        }
    }

    public static Quantity of(long count) {
        return count == 0 ? ZERO : new Quantity(count);
    }

    public Quantity plus(Quantity other) {
        return of(Math.addExact(count, other.count));
    }

    public Quantity minus(Quantity other) {
        return of(Math.subtractExact(count, other.count));
    }

    public Quantity negated() {
        return of(-count);
    }

    public Quantity smaller(Quantity other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return count == 0;
    }

    public boolean isPositive() {
        return count > 0;
    }

    public boolean isNegative() {
        return count < 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(count, other.count);
    }
}
