/**
 * Goods in the shop and with members, at their moving-average cost. Guards the habit of counting
 * the shelf and comparing; must never post to the ledger for another module, nor lose a rupiah
 * between a pool and the inventory account.
 */
package id.kube.stock;
