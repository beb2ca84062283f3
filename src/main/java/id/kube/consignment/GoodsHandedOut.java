package id.kube.consignment;

/** A member has signed for goods of the group. */
public record GoodsHandedOut(String kube, long entryNo) {
}
