package id.kube.sales;

/** Money was counted, and perhaps given to the next; told inside its own transaction. */
public record CashCounted(String kube, long entryNo) {
}
