package id.kube.quantity.sin;

import id.kube.daybook.Recording;

/** The deliberate sin: something of the ground that reaches for the day book above it. */
public class QuantityThatWritesEntries {

    long number(Recording entry) {
        return entry.no();
    }
}
