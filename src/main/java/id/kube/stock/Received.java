package id.kube.stock;

import id.kube.money.Rupiah;

/**
 * What became of goods that were taken in.
 *
 * @param toInventory what the inventory account gains
 * @param difference what goods that had gone out below zero cost more (or less) than was booked
 *     for them then; to 5-1130
 */
public record Received(Rupiah toInventory, Rupiah difference) {
}
