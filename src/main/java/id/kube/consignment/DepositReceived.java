package id.kube.consignment;

/** A member has handed in what she sold. */
public record DepositReceived(String kube, long entryNo) {
}
