package id.kube.sales;

/**
 * A sale was booked; told inside its own transaction.
 *
 * @param print whether a receipt was asked for
 */
public record SaleRungUp(String kube, long entryNo, boolean print) {
}
