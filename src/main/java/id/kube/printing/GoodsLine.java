package id.kube.printing;

/**
 * A good on a slip.
 *
 * @param count how much of it, and at what price where that is exact
 * @param amount empty where the slip tells none
 */
record GoodsLine(String name, String count, String amount) {
}
