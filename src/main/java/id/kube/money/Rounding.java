package id.kube.money;

import java.math.BigInteger;

/** The one rounding rule of the house (R2): half up, exact also where the product overflows. */
final class Rounding {

    private Rounding() {
    }

    static long halfUp(long amount, long part, long whole) {
        BigInteger numerator = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(part));
        BigInteger denominator = BigInteger.valueOf(whole);
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
        BigInteger twice = numerator.shiftLeft(1).add(denominator);
        return floor(twice, denominator.shiftLeft(1)).longValueExact();
    }

    private static BigInteger floor(BigInteger numerator, BigInteger denominator) {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
