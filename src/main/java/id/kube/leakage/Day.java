package id.kube.leakage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the books show of one day, and where they stand at its end. All amounts are whole rupiah.
 *
 * @param number days since the first day of the books
 * @param open whether anything was sold or anybody was on duty
 * @param cash differences of the till's counts in order, above zero where there was too much
 * @param box the difference of the box, where it was counted
 * @param owing what every member with goods out still has to hand in
 * @param kasbon what every customer with a debt owes
 */
record Day(int number, boolean open, Position position, Trade trade, List<Difference> cash,
        Optional<Long> box, List<Counted> goods, Moves moves, Map<String, Owing> owing,
        Map<String, Kasbon> kasbon, List<Purchase> purchases, Outflow outflow,
        Controls controls) {

    /** Capital at the end of the day, at face value, and some of its parts. */
    record Position(long entrusted, long face, long cash, long stock) {
    }

    /**
     * What was sold and spent.
     *
     * @param sales paid at once
     * @param kasbonSales how many were sold on credit, {@code kasbon} for how much
     * @param gross takings less what the goods cost
     * @param costs running costs, wages paid, spoilage and the snacks eaten
     */
    record Trade(long sales, int kasbonSales, long kasbon, double gross, double costs) {
    }

    /** A difference of a count, and who counted. */
    record Difference(String by, long amount) {
    }

    /**
     * One good that was counted.
     *
     * @param difference at cost, above zero where there was too much
     * @param moved worth at cost of what went out since it was counted last
     * @param cost of one piece, kilogram or litre
     */
    record Counted(String sku, double difference, double moved, double cost) {
    }

    /** Goods taken home by members, and what came back for them. */
    record Moves(List<Taken> takes, Map<String, Long> settled) {
    }

    /** Goods that a member took home, at the price she hands in. */
    record Taken(String member, long amount) {
    }

    /**
     * What a member has out.
     *
     * @param overdue the part of it that should have been handed in
     * @param daysLate of the oldest part; below zero where its day has not come
     * @param old the part more than thirty days late
     * @param late how many lots are past their day
     */
    record Owing(long balance, long overdue, int daysLate, long old, int late) {
    }

    /** What a customer owes, and for how many days the oldest part of it. */
    record Kasbon(long balance, int days) {
    }

    /** Goods that one member bought at the market. */
    record Purchase(String buyer, List<Bought> lines, long paid) {
    }

    /** One line of a slip. */
    record Bought(String sku, double quantity, double cost) {
    }

    /**
     * Money that left the shop, and prices that were let down.
     *
     * @param unexplained taken out with no reason written, by who took it
     * @param overpaid wages paid beyond what was due, by member
     * @param discounts given at the till, by who was on duty
     * @param voids sales undone after they were paid, by who was on duty
     * @param belowCost by how much goods were sold for less than they cost, by who sold them
     */
    record Outflow(long setAside, Map<String, Long> unexplained, Map<String, Long> overpaid,
            Map<String, Long> discounts, Map<String, Long> voids,
            Map<String, Long> belowCost) {

        long allUnexplained() {
            return unexplained.values().stream().mapToLong(Long::longValue).sum();
        }

        long allBelowCost() {
            return belowCost.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * What keeps a shop in order.
     *
     * @param remarks how often the drawer was opened without a sale or a paper printed once more,
     *     by who did it
     */
    record Controls(boolean scheduled, boolean met, List<String> onDuty,
            Map<String, Long> remarks) {

        Set<String> people() {
            return Set.copyOf(onDuty);
        }
    }
}
